import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";

/**
 * How many levels of a schema to fill, so that a value of it stays small enough to be made and sent: broad objects
 * that refer to each other hold millions of fields a few levels down.
 *
 * @param deepest The most levels.
 * @param mostFields The most fields.
 */
export function pickDepth(
  schemas: Schemas,
  schema: Schema,
  deepest: number,
  mostFields: number,
): number {
  const known: Known = new Map();
  let depth = deepest;
  while (depth > 1 && countFields(schemas, schema, depth, known) > mostFields) depth -= 1;
  return depth;
}

/** What was counted before, by schema and levels. */
type Known = Map<Schema, number[]>;

function countFields(schemas: Schemas, schema: Schema, levels: number, known: Known): number {
  if (levels === 0) return 1;
  const before = known.get(schema)?.[levels];
  if (before !== undefined) return before;
  const facets = new Set(schemas.listAlternatives(schema).flat());
  const inner = [...facets].flatMap(({ properties = {}, items }) => [
    ...Object.values(properties),
    ...(items ? [items] : []),
  ]);
  const found = inner.reduce((sum, it) => sum + countFields(schemas, it, levels - 1, known), 1);
  const own = known.get(schema) ?? [];
  own[levels] = found;
  known.set(schema, own);
  return found;
}
