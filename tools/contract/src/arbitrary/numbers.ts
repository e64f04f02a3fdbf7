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
  const whole = createIntegers(schema);
  if (schema.multipleOf !== undefined) return whole;
  const cents = fc.integer({ min: Math.max(min, -1e9) * 100, max: Math.min(max, 1e9) * 100 });
  return fc
    .oneof(
      whole,
      cents.map((it) => it / 100),
      fc.double({ min, max, noNaN: true }),
    )
    .filter((it) => !Number.isInteger(it) || Number.isSafeInteger(it))
    .map((it) => (it === 0 ? 0 : it)); // JSON knows no -0.
}

function getBounds(schema: Schema): { readonly min: number; readonly max: number } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const lowest = [minimum, exclusiveMinimum, Number.MIN_SAFE_INTEGER].filter(isNumber);
  const highest = [maximum, exclusiveMaximum, Number.MAX_SAFE_INTEGER].filter(isNumber);
  return { min: Math.max(...lowest), max: Math.min(...highest) };
}

function isNumber(it: number | undefined): it is number {
  return it !== undefined;
}
