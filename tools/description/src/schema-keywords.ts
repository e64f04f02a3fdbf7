/** The keywords of a schema whose value is a schema; for some of them also `true` or `false`. */
export const schemaKeywords: readonly string[] = [
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];

/** The keywords whose value is a list of schemas. */
export const listKeywords: readonly string[] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/** The keywords that make one schema of several. */
export const composingKeywords: readonly string[] = ["allOf", "anyOf", "oneOf"];

/** The keywords whose value has schemas by names that somebody chose. */
export const mapKeywords: readonly string[] = [
  "$defs",
  "definitions",
  "dependentSchemas",
  "patternProperties",
  "properties",
];

/** The keywords whose value is data: what looks like a schema or a reference in there is none. */
export const dataKeywords: readonly string[] = ["const", "default", "enum", "example", "examples"];

/** The keys that lead from a schema to each schema directly below it, `$ref` not followed. */
export function listSubschemas(schema: { readonly [keyword: string]: unknown }): Subschema[] {
  return Object.entries(schema).flatMap(([keyword, value]): Subschema[] => {
    if (typeof value !== "object" || value === null) return [];
    if (schemaKeywords.includes(keyword)) return [{ keys: [keyword], schema: value }];
    if (!listKeywords.includes(keyword) && !mapKeywords.includes(keyword)) return [];
    return Object.entries(value).map(([key, schema]) => ({ keys: [keyword, key], schema }));
  });
}

export interface Subschema {
  readonly keys: readonly string[];
  readonly schema: unknown;
}
