/** An object of plain data. */
export type Fields = { readonly [key: string]: unknown };

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of an object; none for anything else, so that a malformed description stops nobody. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** A field of its own, never one that all objects have: a property may be called `constructor`. */
export function own(value: Fields | undefined, name: string): unknown {
  return value !== undefined && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether two plain values say the same. The order of keys says nothing. */
export function isEqual(a: unknown, b: unknown): boolean {
  return toKey(a) === toKey(b);
}

/** One text for all values that say the same. */
export function toKey(value: unknown): string {
  return JSON.stringify(sortKeys(value)) ?? "undefined";
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isFields(value)) return value;
  const keys = Object.keys(value).sort();
  // A list of pairs, so that no key (`__proto__`, `1`) behaves unlike the others.
  return { pairs: keys.map((key) => [key, sortKeys(value[key])]) };
}

/** The same fields in the order of the given keys; keys that are not among them come where they stood, last. */
export function orderFields(value: Fields, order: readonly string[]): Fields {
  const first = order.filter((key) => value[key] !== undefined);
  const rest = Object.keys(value).filter((key) => !order.includes(key) && value[key] !== undefined);
  return Object.fromEntries([...first, ...rest].map((key) => [key, value[key]]));
}

/** Without the given keys. */
export function omit(value: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
