// Their keys are names that somebody chose, their values are nodes.
const maps = new Set([
  "callbacks",
  "content",
  "$defs",
  "dependentSchemas",
  "encoding",
  "examples",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
]);

// Their values are data, not nodes.
const data = new Set(["const", "default", "enum", "example", "security", "value"]);

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

function isData(key: string, value: unknown): boolean {
  // The examples of a schema are a list of values, those of a media type have names.
  return data.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
}
