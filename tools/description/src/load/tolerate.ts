import type { NormalizedProblem } from "@redocly/openapi-core";
import { toLocation } from "./index-nodes.ts";

/** What was read otherwise than it stands there, or left out. */
export interface Note {
  /** `file:line:column`, the file relative to the working directory. */
  readonly location: string;
  readonly text: string;
}

interface Verdict {
  readonly problems: readonly NormalizedProblem[];
  readonly notes: readonly Note[];
}

/** Parts a document can be read without. What is put in their place is told where it is done. */
const dispensable = ["description", "info", "paths", "responses", "title", "version"];

/** Parts the problems of somebody else's document from those that can be forgiven. */
export function forgive(problems: readonly NormalizedProblem[], isForeign: boolean): Verdict {
  if (!isForeign) return { problems, notes: [] };
  const judged = problems.map((problem) => ({ problem, text: findExcuse(problem) }));
  return {
    problems: judged.filter(({ text }) => text === undefined).map(({ problem }) => problem),
    notes: judged.flatMap(({ problem: { location }, text }) => {
      const [place] = location;
      return place === undefined || !text ? [] : [{ location: toLocation(place), text }];
    }),
  };
}

/** What is said instead of refusing; empty where it is said elsewhere. */
function findExcuse({ message, ruleId, location }: NormalizedProblem): string | undefined {
  if (ruleId !== "struct") return undefined;
  const pointer = location[0]?.pointer ?? "";
  const [, stranger] = /^Property `(.*)` is not expected here/.exec(message) ?? [];
  if (stranger !== undefined) return excuseStranger(stranger);
  const [, missing] = /^The field `(.*)` must be present/.exec(message) ?? [];
  if (missing !== undefined) return dispensable.includes(missing) ? "" : undefined;
  if (/^#\/info\/(title|version|description)$/.test(pointer)) return "";
  return undefined;
}

// Words of another version are read as that version has them.
const others = [
  "$defs",
  "const",
  "examples",
  "if",
  "then",
  "else",
  "patternProperties",
  "prefixItems",
  "summary",
];

function excuseStranger(name: string): string {
  // 3.0's word for null.
  if (name === "nullable" || name.startsWith("x-")) return "";
  return others.includes(name)
    ? `\`${name}\` is a word of another version of OpenAPI; read as it is meant there.`
    : `\`${name}\` is no word of OpenAPI here; it is not read.`;
}
