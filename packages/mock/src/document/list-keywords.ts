import { isSchema } from "../check/schema.ts";

/** A pattern, a format or an empty enumeration, with its place in a document. */
export interface Keyword {
  readonly place: string;
  readonly keyword: "pattern" | "format" | "enum";
  readonly value: string;
}

// Their values are data.
const data = new Set(["const", "default", "enum", "example", "examples", "required", "mapping"]);

/** Lists the patterns, formats and empty enumerations of a document, each once. */
export function listKeywords(document: unknown): Keyword[] {
  const seen = new Set<unknown>();
  const found: Keyword[] = [];
  const visit = (value: unknown, place: string, isMap: boolean): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      const at = `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (!isMap && key === "enum" && Array.isArray(child) && child.length === 0) {
        found.push({ place: at, keyword: "enum", value: "" });
      }
      if (!isMap && (data.has(key) || key.startsWith("x-"))) continue;
      const isKeyword = !isMap && (key === "pattern" || key === "format");
      if (isKeyword && typeof child === "string")
        found.push({ place: at, keyword: key, value: child });
      if (key === "patternProperties" && isSchema(child)) {
        const patterns = Object.keys(child);
        found.push(
          ...patterns.map((it) => ({ place: at, keyword: "pattern" as const, value: it })),
        );
      }
      visit(child, at, key === "properties" || key === "patternProperties");
    }
  };
  visit(document, "#", false);
  return found;
}
