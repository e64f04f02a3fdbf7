/**
 * Whether a number arrives unchanged. JSON would write NaN and Infinity as null, and an amount would be lost.
 * A large integer was rounded before it came here: it may be the number of another invoice.
 */
export function isExact(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}

export const notExact = "must be a finite, exact number; pass larger ones as strings";
