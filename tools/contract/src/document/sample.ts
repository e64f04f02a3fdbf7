import fc from "fast-check";
import { createValues } from "../arbitrary/values.ts";
import { findHeight, findHeightOf, getTypes, isForeign } from "./height.ts";
import { nameSchema } from "./no-value-error.ts";
import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";
import type { Direction } from "./select-view.ts";

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  email: "user@example.com",
  uri: "https://example.com",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
  ipv4: "192.0.2.1",
};

/** Where a value is due. */
export interface Due {
  readonly direction: Direction;
  /** For the error that says that there is none. */
  readonly place: readonly string[];
}

/**
 * A value made up from a schema, with as little in it as is allowed. For where nobody wrote an example.
 *
 * @throws NoValueError where no value fits.
 */
export function sample(schemas: Schemas, schema: Schema, due: Due): unknown {
  return nameSchema(due.place, schema, () => {
    const plain = sampleAt(schemas, schema, due.direction, 0);
    if (schemas.findFault(schema, plain, due.direction) === undefined) return plain;
    // The plain one knows the common keywords alone.
    const taste = { direction: due.direction, longText: 0 };
    const values = createValues(schemas, schema, taste, due.place);
    return fc.sample(values, { numRuns: 1, seed: 1 })[0];
  });
}

// From there on only what ends soonest: the first branch may hold another one for ever.
const deepest = 6;

function sampleAt(schemas: Schemas, schema: Schema, direction: Direction, depth: number): unknown {
  const all = pickFacets(schemas, schema, direction, depth);
  const whole: Schema = Object.assign({}, ...all);
  const known = [
    whole.example,
    whole.examples?.[0],
    whole.default,
    whole.const,
    whole.enum?.[0],
  ].find((it) => it !== undefined);
  return known !== undefined ? known : sampleType(schemas, all, direction, depth);
}

function pickFacets(
  schemas: Schemas,
  schema: Schema,
  direction: Direction,
  depth: number,
): readonly Schema[] {
  // Nothing fits the first branch as well as any other.
  const first = schemas.flatten(schema, undefined);
  const lowest = findHeight(schemas, schema, direction);
  if (lowest === Number.POSITIVE_INFINITY) {
    throw new Error("each would have to hold another one, without an end");
  }
  const isGood = (it: readonly Schema[]) => {
    const height = findHeightOf(schemas, it, direction);
    return depth < deepest ? Number.isFinite(height) : height === lowest;
  };
  return isGood(first) ? first : (schemas.listAlternatives(schema).find(isGood) ?? first);
}

function sampleType(
  schemas: Schemas,
  all: readonly Schema[],
  direction: Direction,
  depth: number,
): unknown {
  const whole: Schema = Object.assign({}, ...all);
  switch (pickType(schemas, all, direction, depth)) {
    case "string":
      return formats[whole.format ?? ""] ?? "text".padEnd(whole.minLength ?? 0, "x");
    case "integer":
    case "number":
      return whole.minimum ?? (whole.exclusiveMinimum ?? 0) + 1;
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return Array.from({ length: pickLength(whole, depth) }, () =>
        sampleAt(schemas, whole.items ?? {}, direction, depth + 1),
      );
    default:
      return sampleObject(schemas, all, direction, depth);
  }
}

function pickLength({ minItems, maxItems = 1 }: Schema, depth: number): number {
  return minItems ?? (depth < deepest ? Math.min(1, maxItems) : 0);
}

function pickType(
  schemas: Schemas,
  all: readonly Schema[],
  direction: Direction,
  depth: number,
): string | undefined {
  const whole: Schema = Object.assign({}, ...all);
  if (whole.type === undefined) return undefined;
  const types = getTypes(whole);
  if (depth < deepest) return types[0];
  const lowest = findHeightOf(schemas, all, direction);
  return types.find((type) => findHeightOf(schemas, [...all, { type }], direction) === lowest);
}

function sampleObject(
  schemas: Schemas,
  all: readonly Schema[],
  direction: Direction,
  depth: number,
): unknown {
  const properties: Record<string, Schema> = Object.assign({}, ...all.map((it) => it.properties));
  const required = [...new Set(all.flatMap((it) => it.required ?? []))];
  return Object.fromEntries(
    required
      .map((name) => [name, properties[name] ?? {}] as const)
      .filter(([, it]) => !isForeign(schemas, it, direction))
      .map(([name, it]) => [name, sampleAt(schemas, it, direction, depth + 1)]),
  );
}
