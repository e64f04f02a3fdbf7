import type { Schema } from "@cash-in/description/openapi";

const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === "boolean",
  integer: (value) => typeof value === "number",
  null: (value) => value === null,
  number: (value) => typeof value === "number",
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  string: (value) => typeof value === "string",
};

/** Whether TypeScript would take the value for the schema's type, as far as its parts are not looked at. */
export function fitsSchema(schema: Schema, value: unknown): boolean {
  if (value === null && schema.nullable) return true;
  if (schema.enum !== undefined) return schema.enum.includes(value);
  const types = [schema.type ?? []].flat();
  return types.length === 0 || types.some((type) => tests[type]?.(value));
}
