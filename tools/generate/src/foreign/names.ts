import { join } from "node:path";
import { fieldsOf } from "@cash-in/description/json";
import { Problem } from "@cash-in/workbench/problem";
import { readText } from "../disk/compare-files.ts";

/** Names that were given to what has none that a package can use, by what they stand for. */
export interface Names {
  readonly areas: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, string>>;
}

const file = "names.json";

/** The names of the last time, or those that somebody put in their place: a name stays when the document changes. */
export async function readNames(out: string): Promise<Names> {
  const text = await readText(join(out, file));
  const kept = fieldsOf(text === undefined ? {} : parse(text, join(out, file)));
  const read = (kind: keyof Names) =>
    Object.fromEntries(
      Object.entries(fieldsOf(kept[kind])).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    );
  return { areas: read("areas"), operations: read("operations"), schemas: read("schemas") };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(`${path} is no JSON. Correct it, or remove it: it is written anew.`);
  }
}

/** Keeps the names for the next time, where there are any. */
export function placeNames(files: Map<string, string>, packages: string, names: Names): void {
  const isEmpty = Object.values(names).every((it) => Object.keys(it).length === 0);
  if (!isEmpty) files.set(`${packages}/${file}`, `${JSON.stringify(names, null, 2)}\n`);
}
