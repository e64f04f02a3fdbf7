import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";
import { type Direction, foreignWords } from "./select-view.ts";

// What holds more levels than this in its flattest value holds itself.
const highest = 24;

/**
 * How many levels the flattest value of a schema has: 0 for a text or an empty object, 1 for an object that has to
 * hold a text. `Infinity` where every value would have to hold another one, without an end.
 */
export function findHeight(
  schemas: Schemas,
  schema: Schema,
  direction: Direction,
  known: Known = new Map(),
  levels = highest,
): number {
  const before = known.get(schema)?.[levels];
  if (before !== undefined) return before;
  const found = Math.min(
    ...schemas
      .listAlternatives(schema)
      .map((facets) => findHeightOf(schemas, facets, direction, known, levels)),
  );
  const own = known.get(schema) ?? [];
  own[levels] = found;
  known.set(schema, own);
  return found;
}

/** What was found before, by schema and levels. */
export type Known = Map<Schema, number[]>;

/** {@link findHeight}, of one alternative. */
export function findHeightOf(
  schemas: Schemas,
  facets: readonly Schema[],
  direction: Direction,
  known: Known = new Map(),
  levels = highest,
): number {
  const whole: Schema = Object.assign({}, ...facets);
  if (whole.const !== undefined || whole.enum !== undefined) return 0;
  const heights = getTypes(whole).map((type) => {
    const inner = listInner(schemas, facets, direction, type);
    if (inner.length === 0) return 0;
    if (levels === 0) return Number.POSITIVE_INFINITY;
    const below = inner.map((it) => findHeight(schemas, it, direction, known, levels - 1));
    return 1 + Math.max(...below);
  });
  return Math.min(...heights);
}

/** The types that a value may have; a few of them, where the schema says none. */
export function getTypes({ type, properties, items }: Schema): string[] {
  if (type !== undefined) return [type].flat();
  if (properties) return ["object"];
  return items ? ["array"] : ["string", "number", "boolean"];
}

/** The schemas of what a value of a type has to hold. */
function listInner(
  schemas: Schemas,
  facets: readonly Schema[],
  direction: Direction,
  type: string,
): Schema[] {
  const whole: Schema = Object.assign({}, ...facets);
  if (type === "array") return (whole.minItems ?? 0) > 0 ? [whole.items ?? {}] : [];
  if (type !== "object") return [];
  const properties: Readonly<Record<string, Schema>> = Object.assign(
    {},
    ...facets.map((it) => it.properties),
  );
  return facets
    .flatMap((it) => it.required ?? [])
    .map((name) => properties[name] ?? {})
    .filter((it) => !isForeign(schemas, it, direction));
}

/** Whether a property is left out of what goes that way. */
export function isForeign(schemas: Schemas, schema: Schema, direction: Direction): boolean {
  return schemas.flatten(schema, undefined).some((it) => it[foreignWords[direction]]);
}
