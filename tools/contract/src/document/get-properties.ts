import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";

/** The properties that a schema, and all that it is put together from, describes for a value. */
export function getProperties(
  schemas: Schemas,
  schema: Schema,
  value: unknown = undefined,
): Readonly<Record<string, Schema>> {
  return Object.assign({}, ...schemas.flatten(schema, value).map((it) => it.properties));
}
