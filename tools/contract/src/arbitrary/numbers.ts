import fc from "fast-check";
import type { Schema } from "../document/openapi.ts";

/** Whole numbers that a schema allows, and that are exact. */
export function createIntegers(schema: Schema): fc.Arbitrary<number> {
  const { min, max } = getBounds(schema);
  const { multipleOf = 1 } = schema;
  return fc
    .integer({ min: Math.ceil(min / multipleOf), max: Math.floor(max / multipleOf) })
    .map((it) => it * multipleOf);
}

/** Numbers that a schema allows: whole ones, amounts with cents, and any others. */
export function createNumbers(schema: Schema): fc.Arbitrary<number> {
  const { min, max } = getBounds(schema);
  if (schema.multipleOf !== undefined) return createIntegers(schema);
  return fc
    .oneof(
      ...(Math.ceil(min) <= Math.floor(max) ? [createIntegers(schema)] : []),
      ...createCents(Math.max(min, -1e9), Math.min(max, 1e9)),
      fc.double({ min, max, noNaN: true }),
    )
    .filter((it) => !Number.isInteger(it) || Number.isSafeInteger(it))
    .map((it) => (it === 0 ? 0 : it)); // JSON knows no -0.
}

function createCents(least: number, most: number): fc.Arbitrary<number>[] {
  const [min, max] = [Math.ceil(least * 100), Math.floor(most * 100)];
  return min <= max ? [fc.integer({ min, max }).map((it) => it / 100)] : [];
}

function getBounds(schema: Schema): { readonly min: number; readonly max: number } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, format } = schema;
  const most = format === "int32" ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const lowest = [minimum, exclusiveMinimum, -most].filter(isNumber);
  const highest = [maximum, exclusiveMaximum, most].filter(isNumber);
  return { min: Math.max(...lowest), max: Math.min(...highest) };
}

function isNumber(it: number | undefined): it is number {
  return it !== undefined;
}
