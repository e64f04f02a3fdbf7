/** Why a number would not arrive as it was meant; `undefined` where it would. */
export function findNumberFault(value: number): string | undefined {
  // JSON would turn these into null: an amount would vanish.
  if (!Number.isFinite(value)) return "must be a finite number";
  // It has been rounded before it came here: another invoice, another reference number.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return "is too large a number to be exact; pass a string";
  }
  return undefined;
}
