/** Whether a value is an object with named properties: no list, no Map, no Date, no Promise. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
