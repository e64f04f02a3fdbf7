import type { Schema } from "./openapi.ts";

/** Whether a schema is the usual way to say that something may not be there. */
export function isForbidden(schema: Schema): boolean {
  const { not } = schema;
  return (schema as unknown) === false || (not !== undefined && Object.keys(not).length === 0);
}
