import { followSchema } from "@cash-in/description/follow-schema";
import type { Document, Schema, SchemaNode } from "@cash-in/description/openapi";
import { fitsSchema } from "./fits-schema.ts";
import { getShape } from "./get-shape.ts";
import { isFileSchema } from "./is-file-schema.ts";
import type { Value } from "./value.ts";

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  email: "user@example.com",
  uri: "https://example.com",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
};

/** A value made up from a schema, for where nobody wrote an example. */
export function sampleSchema(document: Document, node: SchemaNode | undefined, depth = 0): Value {
  const schema = followSchema(document, node);
  if (isFileSchema(schema)) return { $file: "content" };
  const known = [
    schema.example,
    schema.examples?.[0],
    schema.default,
    schema.const,
    schema.enum?.[0],
    schema["x-extensible-enum"]?.[0],
  ].find((it) => it !== undefined && fitsSchema(schema, it));
  if (known !== undefined) return known as Value;
  const [alternative] = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (alternative !== undefined) return sampleSchema(document, alternative, depth);
  return sampleType(document, schema, depth);
}

// A recursive schema ends with empty lists and objects at some depth.
const deepest = 5;

function sampleType(document: Document, schema: Schema, depth: number): Value {
  const type = Array.isArray(schema.type) ? schema.type.find((it) => it !== "null") : schema.type;
  switch (type) {
    case "string":
      return formats[schema.format ?? ""] ?? "text";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return depth < deepest ? [sampleSchema(document, schema.items, depth + 1)] : [];
    default:
      return sampleObject(document, schema, depth);
  }
}

function sampleObject(document: Document, schema: Schema, depth: number): Value {
  const { properties, required } = getShape(document, schema);
  const names = required.length > 0 || depth > 0 ? required : Object.keys(properties).slice(0, 2);
  if (depth >= deepest) return {};
  return Object.fromEntries(
    names.map((name) => [name, sampleSchema(document, properties[name], depth + 1)]),
  );
}
