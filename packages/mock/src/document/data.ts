/** In data a key `$ref` is a key. Prism would follow it, even to other files and addresses. */
const hidden = "\u{e000}ref";

// What stands under these keys of a schema, a parameter or a media type is data.
const dataKeys = new Set(["example", "default", "enum", "const"]);

// What stands under these keys is named by users: a name is no keyword.
const maps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "schemas",
  "responses",
  "parameters",
  "headers",
  "requestBodies",
  "pathItems",
  "paths",
  "content",
  "encoding",
  "callbacks",
  "links",
  "securitySchemes",
]);

/** A reference that leaves the document, with its place. */
export interface Outside {
  readonly place: string;
  readonly reference: string;
}

/** Copies a document, with every key `$ref` hidden that is data. References that leave the document go to `tell`. */
export function hideData(
  value: unknown,
  tell: (outside: Outside) => void,
  place = "#",
  isMap = false,
): unknown {
  if (Array.isArray(value)) {
    return value.map((it, index) => hideData(it, tell, `${place}/${index}`));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const at = `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (isMap) return [key, hideData(child, tell, at)];
      if (key === "examples") return [key, hideExamples(child, tell, at)];
      if (dataKeys.has(key) || key.startsWith("x-")) return [key, rename(child, "$ref", hidden)];
      if (key === "$ref" && typeof child === "string" && !child.startsWith("#")) {
        tell({ place, reference: child });
      }
      return [key, hideData(child, tell, at, maps.has(key) && !Array.isArray(child))];
    }),
  );
}

/** Examples are a list of values, or named objects that hold one or refer to another. */
function hideExamples(value: unknown, tell: (outside: Outside) => void, place: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return rename(value, "$ref", hidden);
  return Object.fromEntries(
    Object.entries(value).map(([name, example]) => {
      const isNamed = typeof example === "object" && example !== null && "value" in example;
      if (!isNamed) return [name, hideData(example, tell, `${place}/${name}`)];
      return [name, { ...example, value: rename(example.value, "$ref", hidden) }];
    }),
  );
}

/** Puts the hidden keys back, in place: parts of a document that was read are used more than once. */
export function showData(value: unknown, seen = new Set<object>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (Array.isArray(value)) {
    for (const item of value) showData(item, seen);
    return;
  }
  const fields = value as Record<string, unknown>;
  for (const child of Object.values(fields)) showData(child, seen);
  if (hidden in fields) {
    fields.$ref = fields[hidden];
    delete fields[hidden];
  }
}

function rename(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((it) => rename(it, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [key === from ? to : key, rename(it, from, to)]),
  );
}
