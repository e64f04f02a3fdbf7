import fc from "fast-check";
import type { Schema } from "../document/openapi.ts";
import type { Schemas } from "../document/schemas.ts";
import { createIntegers, createNumbers } from "./numbers.ts";
import { createTexts, type TextTaste } from "./texts.ts";

/** What is wanted of values beyond what their schema says. */
export interface Taste extends TextTaste {
  /** Which way they go: what one side may not set is left out of what it sends. */
  readonly direction: "request" | "response";
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

/** Values that a schema allows. */
export function createValues(
  schemas: Schemas,
  schema: Schema,
  taste: Taste,
  depth = 0,
): fc.Arbitrary<unknown> {
  const alternatives = schemas.listAlternatives(schema);
  const values = fc.oneof(
    ...alternatives.map((facets) => createFrom(schemas, facets, taste, depth)),
  );
  // The makers below know one keyword each; whether the whole fits is for the validator to say. What holds
  // other values is asked once, at the top, because asking takes long.
  const isHolder = alternatives.flat().some((it) => it.properties ?? it.items);
  if (depth > 0 && isHolder) return values;
  return values.filter((it) => schemas.findFault(schema, it) === undefined);
}

function createFrom(
  schemas: Schemas,
  facets: readonly Schema[],
  taste: Taste,
  depth: number,
): fc.Arbitrary<unknown> {
  const whole: Schema = Object.assign({}, ...facets);
  if (whole.const !== undefined) return fc.constant(whole.const);
  if (whole.enum !== undefined) return fc.constantFrom(...whole.enum);
  return fc.oneof(...getTypes(whole).map((type) => createOf(type, schemas, facets, taste, depth)));
}

function getTypes({ type, properties, items }: Schema): string[] {
  if (type !== undefined) return [type].flat();
  if (properties) return ["object"];
  return items ? ["array"] : ["string", "number", "boolean"];
}

function createOf(
  type: string,
  schemas: Schemas,
  facets: readonly Schema[],
  taste: Taste,
  depth: number,
): fc.Arbitrary<unknown> {
  const whole: Schema = Object.assign({}, ...facets);
  switch (type) {
    case "string":
      return createTexts(whole, taste);
    case "integer":
      return createIntegers(whole);
    case "number":
      return createNumbers(whole);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return createLists(schemas, whole, taste, depth);
    default:
      return createObjects(schemas, facets, taste, depth);
  }
}

function createLists(schemas: Schemas, whole: Schema, taste: Taste, depth: number) {
  const { minItems = 0, maxItems = minItems + 3, items = {} } = whole;
  return fc.array(createValues(schemas, items, taste, depth + 1), {
    minLength: minItems,
    maxLength: depth < deepest ? maxItems : minItems,
  });
}

function createObjects(
  schemas: Schemas,
  facets: readonly Schema[],
  taste: Taste,
  depth: number,
): fc.Arbitrary<object> {
  const required = new Set(facets.flatMap((it) => it.required ?? []));
  const properties: Record<string, Schema> = Object.assign(
    {},
    ...facets.map((it) => it.properties),
  );
  const fields = Object.entries(properties)
    .filter(([, it]) => !isForeign(schemas, it, taste))
    .filter(([name]) => depth < deepest || required.has(name));
  const names = fields.map(([name]) => name);
  const known = fc.record(
    Object.fromEntries(
      fields.map(([name, it]) => [name, createValues(schemas, it, taste, depth + 1)]),
    ),
    { requiredKeys: names.filter((it) => required.has(it)) },
  );
  if (taste.unknown === undefined || facets.some(isClosed)) return known;
  return fc
    .tuple(known, createUnknown(names, taste.unknown))
    .map(([own, unknown]) => ({ ...unknown, ...own }));
}

function isForeign(schemas: Schemas, schema: Schema, { direction }: Taste): boolean {
  const word = direction === "request" ? "readOnly" : "writeOnly";
  return schemas.flatten(schema, undefined).some((it) => it[word]);
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
): fc.Arbitrary<object> {
  const name = fc.string({ unit: "grapheme" }).filter((it) => !known.includes(it));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(name, value, { maxKeys: 2, noNullPrototype: true }) },
  );
}
