import type { SchemaNode } from "@cash-in/description/openapi";
import type { TypeReference } from "./model.ts";
import type { PickedMediaType } from "./pick-media-type.ts";

/** The type of a body: a named schema where there is one, else the place in the generated types that has it. */
export function referenceType(
  { content, kind, key }: PickedMediaType,
  lookup: readonly string[],
  optional: boolean,
): TypeReference {
  if (kind === "text") return { plain: "string" };
  if (kind === "binary") return { plain: "Blob" };
  if (content.schema === undefined) return { plain: "unknown" };
  return (
    referenceSchema(content.schema) ??
    referenceList(content.schema) ?? { lookup: [...lookup, "content", key], optional }
  );
}

/** The name of the schema that a reference names. */
export function referenceSchema(schema: SchemaNode | undefined): { schema: string } | undefined {
  const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(Object(schema).$ref ?? "") ?? [];
  return name === undefined ? undefined : { schema: name };
}

function referenceList(schema: SchemaNode): TypeReference | undefined {
  if (typeof schema !== "object" || schema.type !== "array" || schema.items === undefined)
    return undefined;
  const item = referenceSchema(schema.items);
  return item && { ...item, list: true };
}
