import fc from "fast-check";
import { findContradiction } from "../document/find-contradiction.ts";
import { findHeightOf, getTypes, isForeign } from "../document/height.ts";
import { isForbidden } from "../document/is-forbidden.ts";
import { NoValueError, nameSchema } from "../document/no-value-error.ts";
import type { Schema } from "../document/openapi.ts";
import { pickDepth } from "../document/pick-depth.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Direction } from "../document/select-view.ts";
import { createIntegers, createNumbers } from "./numbers.ts";
import { createTexts, type TextTaste } from "./texts.ts";
import { tryOften } from "./try-often.ts";

/** What is wanted of values beyond what their schema says. */
export interface Taste extends TextTaste {
  /** Which way they go: what one side may not set is left out of what it sends. */
  readonly direction: Direction;
  /** What may stand in fields that nobody described; nothing, where there may be none. */
  readonly unknown?: fc.Arbitrary<unknown>;
}

/** For fields that nobody described: any JSON whose numbers are exact. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(null, true, 0, -1.5, [], {}, [{ Name: "a" }], { Deep: { List: [null] } }),
);

// Schemas that refer back to themselves would have no end.
const deepest = 4;
const mostFields = 1000;

/** What is the same for all parts of a value. */
interface Context {
  readonly schemas: Schemas;
  readonly taste: Taste;
  /** From which depth on there is only what has to be there. */
  readonly deepest: number;
}

/**
 * Values that a schema allows.
 *
 * @param place Where they stand, for the error that says that there are none.
 * @throws NoValueError where there are none, now or when the first is made.
 */
export function createValues(
  schemas: Schemas,
  schema: Schema,
  taste: Taste,
  place: readonly string[] = [],
): fc.Arbitrary<unknown> {
  return nameSchema(place, schema, () => {
    const depth = pickDepth(schemas, schema, deepest, mostFields);
    return createAt({ schemas, taste, deepest: depth }, schema, place, 0);
  });
}

function createAt(
  context: Context,
  schema: Schema,
  place: readonly string[],
  depth: number,
): fc.Arbitrary<unknown> {
  const { schemas } = context;
  return nameSchema(place, schema, () => {
    const alternatives = pickAlternatives(context, schema, depth);
    const values = fc.oneof(
      ...alternatives.map((facets) => createFrom(context, facets, place, depth)),
    );
    // The makers below know one keyword each; whether the whole fits is for the validator to say. What holds
    // other values is asked once, at the top, because asking takes long.
    const isHolder = alternatives.flat().some((it) => it.properties ?? it.items);
    if (depth > 0 && isHolder) return values;
    const findFault = (it: unknown) => schemas.findFault(schema, it, context.taste.direction);
    return tryOften(
      values,
      (it) => findFault(it) === undefined,
      (last) => new NoValueError(place, schema, explainMisses(last, findFault(last))),
    );
  });
}

function explainMisses(last: unknown, fault: string | undefined): string {
  return `a thousand were tried, of the last one, ${fc.stringify(last).slice(0, 100)}, ${fault}`;
}

/** Those that are possible; deep down, only those that end soonest. */
function pickAlternatives({ schemas, taste, deepest }: Context, schema: Schema, depth: number) {
  const all = schemas.listAlternatives(schema);
  const possible = all.filter((it) => findContradiction(it) === undefined);
  if (possible.length === 0) {
    throw new Error(findContradiction(all[0] ?? []) ?? "it has no alternatives");
  }
  const heights = possible.map((it) => findHeightOf(schemas, it, taste.direction));
  const lowest = Math.min(...heights);
  if (lowest === Number.POSITIVE_INFINITY) {
    throw new Error("each would have to hold another one, without an end");
  }
  const highest = depth < deepest ? Number.MAX_VALUE : lowest;
  return possible.filter((_, index) => (heights[index] as number) <= highest);
}

function createFrom(
  context: Context,
  facets: readonly Schema[],
  place: readonly string[],
  depth: number,
): fc.Arbitrary<unknown> {
  const whole: Schema = Object.assign({}, ...facets);
  if (whole.const !== undefined) return fc.constant(whole.const);
  if (whole.enum?.length === 0) throw new Error("its list of values is empty");
  if (whole.enum !== undefined) return fc.constantFrom(...whole.enum);
  return fc.oneof(
    ...pickTypes(context, facets, depth).map((type) =>
      createOf(type, context, facets, place, depth),
    ),
  );
}

function pickTypes({ schemas, taste, deepest }: Context, facets: readonly Schema[], depth: number) {
  const types = getTypes(Object.assign({}, ...facets));
  const heights = types.map((type) =>
    findHeightOf(schemas, [...facets, { type }], taste.direction),
  );
  const highest = depth < deepest ? Number.MAX_VALUE : Math.min(...heights);
  return types.filter((_, index) => (heights[index] as number) <= highest);
}

function createOf(
  type: string,
  context: Context,
  facets: readonly Schema[],
  place: readonly string[],
  depth: number,
): fc.Arbitrary<unknown> {
  const whole: Schema = Object.assign({}, ...facets);
  switch (type) {
    case "string":
      return createTexts(whole, context.taste);
    case "integer":
      return createIntegers(whole);
    case "number":
      return createNumbers(whole);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return createLists(context, whole, place, depth);
    default:
      return createObjects(context, facets, place, depth);
  }
}

function createLists(
  context: Context,
  whole: Schema,
  place: readonly string[],
  depth: number,
): fc.Arbitrary<unknown> {
  const { minItems = 0, maxItems = minItems + 3, items = {} } = whole;
  const most = depth < context.deepest ? maxItems : minItems;
  // What is in it need not be possible where there is nothing in it.
  if (most === 0) return fc.constant([]);
  return fc.array(createAt(context, items, [...place, "0"], depth + 1), {
    minLength: minItems,
    maxLength: most,
  });
}

function createObjects(
  context: Context,
  facets: readonly Schema[],
  place: readonly string[],
  depth: number,
): fc.Arbitrary<object> {
  const { schemas, taste, deepest } = context;
  const required = new Set(facets.flatMap((it) => it.required ?? []));
  const properties: Record<string, Schema> = Object.assign(
    {},
    ...facets.map((it) => it.properties),
  );
  const additional = facets.map((it) => it.additionalProperties).find(isSchema);
  // What nobody described, and must be there all the same.
  const bare = [...required]
    .filter((it) => !Object.hasOwn(properties, it))
    .map((it) => [it, additional ?? {}] as const);
  const fields = [...Object.entries(properties), ...bare]
    .filter(([, it]) => !isForeign(schemas, it, taste.direction))
    .filter(([name, it]) => required.has(name) || (depth < deepest && !isForbidden(it)));
  const names = fields.map(([name]) => name);
  const known = fc.record(
    Object.fromEntries(
      fields.map(([name, it]) => [name, createAt(context, it, [...place, name], depth + 1)]),
    ),
    { requiredKeys: names.filter((it) => required.has(it)) },
  );
  const least = Math.max(0, ...facets.map((it) => it.minProperties ?? 0));
  const value = additional
    ? createAt(context, additional, [...place, "*"], depth + 1)
    : facets.some(isClosed)
      ? undefined
      : taste.unknown;
  if (value === undefined || (taste.unknown === undefined && least === 0)) return known;
  if (depth >= deepest && least === 0) return known;
  return fc
    .tuple(known, createUnknown(Object.keys(properties), value, least))
    .map(([own, unknown]) => ({ ...unknown, ...own }));
}

function isSchema(it: boolean | Schema | undefined): it is Schema {
  return typeof it === "object";
}

function isClosed({ additionalProperties, unevaluatedProperties }: Schema): boolean {
  return [additionalProperties, unevaluatedProperties].some(
    (it) => it !== undefined && it !== true,
  );
}

// Seldom, so that they do not hide the others.
function createUnknown(
  known: readonly string[],
  value: fc.Arbitrary<unknown>,
  least: number,
): fc.Arbitrary<object> {
  const name = fc.string({ unit: "grapheme" }).filter((it) => !known.includes(it));
  const bounds = { minKeys: least, maxKeys: least + 2, noNullPrototype: true };
  return fc.oneof(...(least === 0 ? [{ weight: 3, arbitrary: fc.constant({}) }] : []), {
    weight: 1,
    arbitrary: fc.dictionary(name, value, bounds),
  });
}
