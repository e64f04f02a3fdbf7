import { follow } from "./follow.ts";
import type { Reference, Schema, SchemaNode } from "./openapi.ts";

/** The schema itself, or the one that it refers to. A schema that says nothing is an empty one. */
export function followSchema(document: object, schema: SchemaNode | undefined): Schema {
  return typeof schema === "object" ? follow<Schema>(document, schema as Schema | Reference) : {};
}
