/** Keywords of a schema that its type shows: TypeScript judges them. */
export const seenByTypes = [
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "enum",
  "items",
  "nullable",
  "oneOf",
  "prefixItems",
  "properties",
  "readOnly",
  "required",
  "type",
  "x-extensible-enum",
];

/** Keywords that only tell. */
export const wording = [
  "$comment",
  "description",
  "example",
  "examples",
  "externalDocs",
  "title",
  "x-ours",
];

export const lowest = ["exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum"];
export const highest = ["exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum"];
const presence = [
  "contentEncoding",
  "contentMediaType",
  "format",
  "multipleOf",
  "pattern",
  "uniqueItems",
  "whole",
];

/** Keywords that say which values of a type are meant. `whole` is ours: `integer` where the type says `number`. */
export const bounds = [...lowest, ...highest, ...presence];

/** Whether a keyword is as good as none: it allows everything, or says what holds without it. */
export function isIdle(keyword: string, value: unknown): boolean {
  if (["minItems", "minLength", "minProperties"].includes(keyword)) return value === 0;
  return ["deprecated", "uniqueItems"].includes(keyword) && value === false;
}

/** Whether fewer values are meant than before, or more, or others. */
export function compareBound(
  keyword: string,
  base: unknown,
  next: unknown,
): "narrower" | "wider" | "other" {
  if (base === undefined) return "narrower";
  if (next === undefined) return "wider";
  if (typeof base !== "number" || typeof next !== "number") return "other";
  if (lowest.includes(keyword)) return next > base ? "narrower" : "wider";
  if (highest.includes(keyword)) return next < base ? "narrower" : "wider";
  return "other";
}
