import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";

/** Whether a field of a form is a file: bytes as they are, not written as text. */
export function isFile(schemas: Schemas, schema: Schema | undefined): boolean {
  if (schema === undefined) return false;
  const { format, contentEncoding, contentMediaType }: Schema = Object.assign(
    {},
    ...schemas.flatten(schema, undefined),
  );
  return format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined);
}
