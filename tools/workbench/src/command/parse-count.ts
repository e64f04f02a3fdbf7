/** A whole number above zero, as the value of an option. */
export function parseCount(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new Error("Give a whole number above zero.");
}
