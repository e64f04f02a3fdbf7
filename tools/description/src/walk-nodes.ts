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

/** Visits every object of a document that OpenAPI gives a meaning to, the outer ones first. */
export function walkNodes(root: object, visit: (node: Record<string, unknown>) => void): void {
  walk(root, visit, false);
}

function walk(node: unknown, visit: (node: Record<string, unknown>) => void, isMap: boolean): void {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit, false);
    return;
  }
  if (!isMap) visit(node as Record<string, unknown>);
  for (const [key, value] of Object.entries(node)) {
    if (isMap) walk(value, visit, false);
    else if (!isData(key, value)) walk(value, visit, maps.has(key) && !Array.isArray(value));
  }
}

/** Whether the value of a key is data, and no node. */
function isData(key: string, value: unknown): boolean {
  // The examples of a schema are a list of values, those of a media type have names.
  if (key === "examples") return Array.isArray(value);
  return dataKeywords.includes(key) || ["security", "value"].includes(key) || key.startsWith("x-");
}
