import type { Fields as JsonSchema } from "@cash-in/description/json";
import { below, isMap } from "../pages/text/data.ts";
import { nameIn } from "./reference.ts";

/** The keywords whose value is a schema, a list of schemas, and schemas by name. */
export const SCHEMA_KEYWORDS: readonly string[] = [
  "items",
  "contains",
  "additionalProperties",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema",
];
export const LIST_KEYWORDS: readonly string[] = ["allOf", "anyOf", "oneOf", "prefixItems"];
export const MAP_KEYWORDS: readonly string[] = [
  "properties",
  "patternProperties",
  "dependentSchemas",
];

/** The schema with everything directly below it mapped. Examples, constants and the like are data and stay. */
export function mapSubschemas(
  schema: JsonSchema,
  at: string,
  map: (schema: JsonSchema, at: string) => JsonSchema,
): JsonSchema {
  const mapOne = (value: unknown, place: string) =>
    isMap(value) ? map(value as JsonSchema, place) : value;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      const place = below(at, key);
      if (SCHEMA_KEYWORDS.includes(key)) return [key, mapOne(value, place)];
      if (LIST_KEYWORDS.includes(key) && Array.isArray(value)) {
        return [key, value.map((one, index) => mapOne(one, below(place, index)))];
      }
      if (!MAP_KEYWORDS.includes(key) || !isMap(value)) return [key, value];
      const entries = Object.entries(value);
      return [
        key,
        Object.fromEntries(entries.map(([n, one]) => [n, mapOne(one, below(place, n))])),
      ];
    }),
  );
}

/** The names of the schemas that a schema refers to, directly. */
export function namesReferredTo(schema: JsonSchema): Set<string> {
  const names = new Set<string>();
  const visit = (one: JsonSchema): JsonSchema => {
    const name = nameIn(one.$ref);
    if (name !== undefined) names.add(name);
    return mapSubschemas(one, "", visit);
  };
  visit(schema);
  return names;
}

/** The schema with its references changed. */
export function mapReferences(schema: JsonSchema, change: (name: string) => string): JsonSchema {
  const name = nameIn(schema.$ref);
  const own = name === undefined ? schema : { ...schema, $ref: change(name) };
  return mapSubschemas(own, "", (one) => mapReferences(one, change));
}
