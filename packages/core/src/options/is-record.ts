/** Whether a value is an object with named properties: no list, no Map, no Date, no Promise. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  // The first test is the fast one; the second knows objects of other realms, without a prototype, and of classes.
  return (
    (value as object | undefined)?.constructor === Object ||
    Object.prototype.toString.call(value) === "[object Object]"
  );
}
