import { foldName, toKebabCase, toSingular } from "../../text/words.ts";
import type { Draft, DraftOperation } from "../draft.ts";

/** File systems take some 255 bytes. */
const LONGEST = 100;

/**
 * Gives every operation its file: one file a path, one path a file. A file stays with the operations in it as far as
 * they still have one path; what moves away gets a file of its own or joins the one that its new path has.
 */
export function placePaths(draft: Draft): Draft {
  const before = new Map(draft.before.operations.map(({ file, path }) => [file, path]));
  const owners = new Map<string, string>();
  for (const file of before.keys()) {
    const paths = draft.operations.filter((it) => it.file === file).map(({ path }) => path);
    const old = before.get(file);
    // The one that stays where it was keeps the file; else whoever comes first.
    const [free] = [...paths.filter((path) => path === old), ...paths].filter(
      (path) => !owners.has(path),
    );
    if (free !== undefined) owners.set(free, file);
  }
  const operations = draft.operations.map((operation) => {
    const file =
      owners.get(operation.path) ?? nameFile(operation, [...before.keys(), ...owners.values()]);
    owners.set(operation.path, file);
    return { ...operation, file };
  });
  return { ...draft, operations };
}

/** A file is called after its resource: the last words of the path, with as many of those before them as it takes. */
function nameFile({ path, area, operationId }: DraftOperation, taken: readonly string[]): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  const isOne = /^\{.*\}$/.test(segments.at(-1) ?? "");
  const words = segments
    .filter((segment) => !segment.includes("{"))
    .map(toKebabCase)
    .filter(Boolean);
  const last = words.pop();
  const noun = last && (isOne ? toSingular(last) : last).replace("Item", "-item");
  const names = [
    noun,
    ...words.reverse().map((_, index) =>
      [...words.slice(0, index + 1)]
        .reverse()
        .concat(noun ?? [])
        .join("-"),
    ),
  ];
  const known = new Set(taken.map((file) => foldName(file)));
  const candidates = [...names, toKebabCase(operationId)].filter(
    (name) => name !== undefined && name !== "" && name.length <= LONGEST,
  );
  if (candidates.length === 0) candidates.push(toKebabCase(operationId).slice(0, LONGEST));
  for (let count = 1; ; count += 1) {
    for (const name of candidates) {
      const file = `areas/${area}/paths/${name}${count > 1 ? `-${count}` : ""}.yaml`;
      if (!known.has(foldName(file))) return file;
    }
  }
}
