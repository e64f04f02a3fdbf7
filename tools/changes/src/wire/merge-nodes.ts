import type { Node } from "./document.ts";
import { highest, lowest } from "./keywords.ts";

/** One node that takes what both take: `allOf` of the two. */
export function mergeNodes(one: Node, other: Node): Node {
  const keywords = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keywords].map((it) => [it, mergeValues(it, one[it], other[it])]));
}

function mergeValues(keyword: string, one: unknown, other: unknown): unknown {
  if (one === undefined || other === undefined) return one ?? other;
  if (keyword === "properties") return mergeProperties(one as Node, other as Node);
  if (["items", "additionalProperties"].includes(keyword)) return mergeSchemas(one, other);
  if (lowest.includes(keyword)) return Math.max(Number(one), Number(other));
  if (highest.includes(keyword)) return Math.min(Number(one), Number(other));
  const merge = keyword === "type" ? mergeTypes : unite;
  const values = merge([one].flat(), [other].flat());
  return values.length === 1 && !lists.includes(keyword) ? values[0] : values;
}

const lists = ["$ref", "enum", "required", "x-extensible-enum"];

function mergeProperties(one: Node, other: Node): Node {
  const both = Object.keys(other).filter((name) => name in one);
  const merged = both.map((name) => [name, mergeSchemas(one[name], other[name])] as const);
  return { ...one, ...other, ...Object.fromEntries(merged) };
}

function mergeSchemas(one: unknown, other: unknown): unknown {
  return JSON.stringify(one) === JSON.stringify(other) ? one : { allOf: [one, other] };
}

// Every whole number is a number.
function mergeTypes(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const takes = (types: readonly unknown[], type: unknown) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [
    ...one.filter((type) => takes(other, type)),
    ...other.filter((type) => takes(one, type) && !one.includes(type)),
  ];
}

function unite(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  return [...new Map([...one, ...other].map((it) => [JSON.stringify(it), it])).values()];
}
