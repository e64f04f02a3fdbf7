import { fieldsOf } from "@cash-in/description/json";
import type { Location, UserContext } from "@redocly/openapi-core";

/** Where to report a field: the field itself, or the key of the object that lacks it. */
export function locate(
  node: unknown,
  { location }: UserContext,
  ...keys: string[]
): Partial<Location> {
  const missing = keys.findIndex((_, depth) => at(node, keys.slice(0, depth + 1)) === undefined);
  const present = missing === -1 ? keys : keys.slice(0, missing);
  return (present.length === 0 ? location : location.child(present)).key();
}

function at(node: unknown, keys: string[]): unknown {
  return keys.reduce((value, key) => fieldsOf(value)[key], node);
}

export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** The keys in which an object differs from the expected ones, as a sentence; nothing where it does not. */
export function keyFault(
  value: unknown,
  expected: readonly string[],
  optional: readonly string[] = [],
): string | undefined {
  const keys = Object.keys(fieldsOf(value));
  const missing = expected.filter((key) => !keys.includes(key));
  const extra = keys.filter((key) => ![...expected, ...optional].includes(key));
  if (missing.length > 0) return `lacks ${missing.join(", ")}`;
  if (extra.length > 0) return `has the unknown key ${extra.join(", ")}`;
  return undefined;
}
