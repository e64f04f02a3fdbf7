import { followSchema } from "@cash-in/description/follow-schema";
import type { Document, Schema, SchemaNode } from "@cash-in/description/openapi";

/** The properties of an object, with those that `allOf` adds. */
export interface Shape {
  readonly properties: Readonly<Record<string, SchemaNode>>;
  readonly required: readonly string[];
}

/** What is known of the properties of an object. */
export function getShape(document: Document, schema: Schema): Shape {
  const parts = (schema.allOf ?? []).map((it) => getShape(document, followSchema(document, it)));
  return {
    properties: Object.assign({}, ...parts.map((it) => it.properties), schema.properties),
    required: [...parts.flatMap((it) => it.required), ...(schema.required ?? [])],
  };
}
