/** An amount in whole cents, since 0.1 + 0.2 is not 0.3. Half a cent goes away from zero. */
export function toCents(amount: unknown): number {
  // The shortest digits that mean this number: 1.005 * 100 would be a little less than 100.5.
  return roundHalf(Number(`${Number(amount)}e2`));
}

/**
 * VAT of an amount, in cents. Half a cent goes away from zero, so that a credit note takes back just what its invoice
 * charged.
 */
export function toVat(netCents: number, percentage: unknown): number {
  return roundHalf((netCents * toCents(percentage)) / 10_000);
}

/** `Math.round` alone rounds -0.5 to 0. */
function roundHalf(value: number): number {
  const rounded = Math.round(Math.abs(value));
  return value < 0 && rounded > 0 ? -rounded : rounded;
}
