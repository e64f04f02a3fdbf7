import { dataKeywords, mapKeywords } from "./schema-keywords.ts";

// Their keys are names that somebody chose, their values are nodes.
const maps: ReadonlySet<string> = new Set([
  ...mapKeywords,
  "callbacks",
  "content",
  "encoding",
  "examples",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "paths",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
]);

type Visit = (node: Record<string, unknown>, at: readonly string[]) => void;

/**
 * Visits every object of a document that OpenAPI gives a meaning to, the outer ones first. `at` are the keys that lead
 * to it.
 */
export function walkNodes(root: object, visit: Visit): void {
  walk(root, [], visit, false);
}

function walk(node: unknown, at: readonly string[], visit: Visit, isMap: boolean): void {
  if (typeof node !== "object" || node === null) return;
  const isList = Array.isArray(node);
  if (!isList && !isMap) visit(node as Record<string, unknown>, at);
  for (const [key, value] of Object.entries(node)) {
    const isName = isList || isMap;
    if (!isName && isData(key, value)) continue;
    walk(value, [...at, key], visit, !isName && maps.has(key) && !Array.isArray(value));
  }
}

/** Whether the value of a key is data, and no node. */
function isData(key: string, value: unknown): boolean {
  // The examples of a schema are a list of values, those of a media type have names.
  if (key === "examples") return Array.isArray(value);
  return dataKeywords.includes(key) || ["security", "value"].includes(key) || key.startsWith("x-");
}
