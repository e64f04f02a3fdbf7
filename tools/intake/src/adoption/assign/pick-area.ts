import { type Fields, fieldsOf, listOf } from "@cash-in/description/json";
import type { SpecModel } from "../../spec/model.ts";
import { splitWords, toKebabCase } from "../../text/words.ts";
import type { ReadOperation } from "../reading/reading.ts";

/** Where an operation goes whose area nothing tells. */
export const UNSORTED = "unsorted";

/** Words that stand in the names of many groups and tell them not apart. */
const COMMON = new Set([
  "and",
  "api",
  "endpoint",
  "management",
  "of",
  "online",
  "resource",
  "service",
  "the",
  "v2",
]);

/**
 * The area of a new operation: the one that has the name of its group in the vendor's index; else the one whose words
 * (names, descriptions, operations, paths) the group, the title and the path have most of.
 */
export function pickArea(read: ReadOperation, root: Fields, model: SpecModel): string {
  const areas = listOf(root.tags).map(fieldsOf);
  const groups = splitGroups(read.groups);
  const last = lastGroup(read.groups);
  const same = areas.find(({ name, "x-displayName": title }) =>
    [name, title].some((it) => last !== undefined && isSameName(String(it), last)),
  );
  if (same) return String(same.name);
  const words = toBag([...groups, read.source.title, read.path].join(" "));
  const scores = areas.map((area) => {
    const known = toBag(describeArea(String(area.name), area, model));
    return { name: String(area.name), score: [...words].filter((word) => known.has(word)).length };
  });
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  // As many words for two areas are words for none.
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.name : UNSORTED;
}

/** The innermost of the groups that a page stands in: `Invoices` of `API > Invoices`. */
export function lastGroup(groups: readonly string[]): string | undefined {
  return splitGroups(groups).at(-1);
}

function splitGroups(groups: readonly string[]): string[] {
  return groups
    .flatMap((group) => group.split(/\s*[>/]\s*/))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function isSameName(a: string, b: string): boolean {
  const [one, other] = [toKebabCase(a), toKebabCase(b)];
  return a === b || (one !== "" && one === other);
}

function describeArea(area: string, tag: object, { operations, index }: SpecModel): string {
  const own = operations.filter((operation) => operation.area === area);
  const titles = index.operations.filter(({ operationId }) =>
    own.some((it) => it.operationId === operationId),
  );
  return [
    ...Object.values(tag),
    ...own.flatMap(({ operationId, path }) => [operationId, path]),
    ...titles.map(({ title }) => title),
  ].join(" ");
}

/** Words in one form: `Invoices` and `invoice` are the same. */
function toBag(text: string): Set<string> {
  const words = splitWords(text).map((word) =>
    word.toLowerCase().replace(/ies$/, "y").replace(/s$/, ""),
  );
  return new Set(words.filter((word) => word.length > 2 && !COMMON.has(word)));
}
