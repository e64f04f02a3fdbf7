import { isForeign } from "./height.ts";
import { isForbidden } from "./is-forbidden.ts";
import type { Schema } from "./openapi.ts";
import { pickDepth } from "./pick-depth.ts";
import { type Due, sample } from "./sample.ts";
import type { Schemas } from "./schemas.ts";

// Schemas that refer back to themselves would have no end.
const deepest = 5;
const mostFields = 300;

/** A value with the properties that it lacks, each made up from its schema. */
export function completeValue(schemas: Schemas, schema: Schema, value: unknown, due: Due): unknown {
  const depth = pickDepth(schemas, schema, deepest, mostFields);
  return complete(schemas, schema, value, due, depth);
}

/** @param levels How many levels are completed. */
function complete(
  schemas: Schemas,
  schema: Schema,
  value: unknown,
  due: Due,
  levels: number,
): unknown {
  if (levels === 0 || typeof value !== "object" || value === null) return value;
  const facets = schemas.flatten(schema, value);
  const whole = Array.isArray(value)
    ? completeItems(schemas, facets, value, due, levels)
    : completeFields(schemas, facets, value as Readonly<Record<string, unknown>>, due, levels);
  // Two properties may exclude each other.
  return schemas.findFault(schema, whole, due.direction) === undefined ? whole : value;
}

function completeItems(
  schemas: Schemas,
  facets: readonly Schema[],
  items: readonly unknown[],
  due: Due,
  levels: number,
): unknown[] {
  const schema = facets.find((it) => it.items)?.items;
  if (!schema || facets.some((it) => it.maxItems === 0)) return [...items];
  const inner = enter(due, "0");
  const filled = items.length > 0 ? items : [sample(schemas, schema, inner)];
  return filled.map((it) => complete(schemas, schema, it, inner, levels - 1));
}

function completeFields(
  schemas: Schemas,
  facets: readonly Schema[],
  value: Readonly<Record<string, unknown>>,
  due: Due,
  levels: number,
): object {
  const properties: Record<string, Schema> = Object.assign(
    {},
    ...facets.map((it) => it.properties),
  );
  const fields = Object.entries(properties)
    .filter(([, it]) => !isForeign(schemas, it, due.direction) && !isForbidden(it))
    .map(([name, it]) => {
      const inner = enter(due, name);
      const given = value[name] === undefined ? sample(schemas, it, inner) : value[name];
      return [name, complete(schemas, it, given, inner, levels - 1)] as const;
    });
  return { ...value, ...Object.fromEntries(fields) };
}

function enter({ direction, place }: Due, name: string): Due {
  return { direction, place: [...place, name] };
}
