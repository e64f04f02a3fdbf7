/** Whether a value is an object with named properties, and not a list, Map, Date or Promise. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  // The first test is fast. The second also accepts objects of other realms, of classes, and without a prototype.
  return (
    (value as object | undefined)?.constructor === Object ||
    Object.prototype.toString.call(value) === "[object Object]"
  );
}
