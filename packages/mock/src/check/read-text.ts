import { type Bundle, itemOf, listTypes, propertyOf, type Schema } from "./schema.ts";

/** What arrives as text, before it is known what it means: texts, lists of them, or by name. */
export type Texts = string | Texts[] | { readonly [name: string]: Texts };

/** Which value a text is taken for where a schema allows both. */
type Taste = "text" | "value";

/** What texts may mean by a schema, the likeliest meaning first. */
export function readTexts(texts: Texts, schema: Schema, bundle: Bundle): unknown[] {
  return [read(texts, schema, bundle, "text"), read(texts, schema, bundle, "value")];
}

function read(texts: Texts, schema: Schema, bundle: Bundle, taste: Taste): unknown {
  if (typeof texts === "string") return readOne(texts, listTypes(schema, bundle), taste);
  if (Array.isArray(texts)) {
    return texts.map((it, index) => read(it, itemOf(schema, index, bundle), bundle, taste));
  }
  return Object.fromEntries(
    Object.entries(texts).map(([name, it]) => [
      name,
      read(it, propertyOf(schema, name, bundle), bundle, taste),
    ]),
  );
}

function readOne(text: string, types: ReadonlySet<string>, taste: Taste): unknown {
  if (taste === "text" && types.has("string")) return text;
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
  if (isNumber && (types.has("integer") || types.has("number"))) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("null") && (text === "" || text === "null")) return null;
  return text;
}
