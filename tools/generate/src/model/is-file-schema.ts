import type { Schema } from "@cash-in/description/openapi";

/** Whether a string stands for the content of a file. */
export function isFileSchema(schema: Schema): boolean {
  return (
    schema.type === "string" &&
    (schema.format === "binary" || schema.contentMediaType === "application/octet-stream")
  );
}
