import type { Schema } from "./openapi.ts";
import { sample } from "./sample.ts";
import type { Schemas } from "./schemas.ts";

// Schemas that refer back to themselves would have no end.
const deepest = 5;

/**
 * A value with the properties that it lacks, each made up from its schema.
 *
 * @param left Which properties are left out, because they go the other way only.
 */
export function completeValue(
  schemas: Schemas,
  schema: Schema,
  value: unknown,
  left: "readOnly" | "writeOnly",
  depth = 0,
): unknown {
  const facets = schemas.flatten(schema, value);
  if (depth >= deepest || typeof value !== "object" || value === null) return value;
  const whole = Array.isArray(value)
    ? completeItems(schemas, facets, value, left, depth)
    : completeFields(schemas, facets, value as Readonly<Record<string, unknown>>, left, depth);
  // Two properties may exclude each other.
  return schemas.findFault(schema, whole) === undefined ? whole : value;
}

function completeItems(
  schemas: Schemas,
  facets: readonly Schema[],
  items: readonly unknown[],
  left: "readOnly" | "writeOnly",
  depth: number,
): unknown[] {
  const schema = facets.find((it) => it.items)?.items;
  if (!schema) return [...items];
  const filled = items.length > 0 ? items : [sample(schemas, schema)];
  return filled.map((it) => completeValue(schemas, schema, it, left, depth + 1));
}

function completeFields(
  schemas: Schemas,
  facets: readonly Schema[],
  value: Readonly<Record<string, unknown>>,
  left: "readOnly" | "writeOnly",
  depth: number,
): object {
  const properties: Record<string, Schema> = Object.assign(
    {},
    ...facets.map((it) => it.properties),
  );
  const fields = Object.entries(properties)
    .filter(([, it]) => !schemas.flatten(it, undefined).some((facet) => facet[left]))
    .map(([name, it]) => {
      const given = value[name] === undefined ? sample(schemas, it) : value[name];
      return [name, completeValue(schemas, it, given, left, depth + 1)] as const;
    });
  return { ...value, ...Object.fromEntries(fields) };
}
