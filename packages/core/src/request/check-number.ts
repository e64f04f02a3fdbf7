/**
 * Whether a number arrives as it was meant. JSON would turn what is not finite into null: an amount would vanish.
 * A large integer has been rounded before it came here: another invoice, another reference number.
 */
export function isExact(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}

export const notExact = "must be a finite, exact number; pass larger ones as strings";
