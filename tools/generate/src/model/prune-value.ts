import { followSchema } from "@cash-in/description/follow-schema";
import type { Document, Schema, SchemaNode } from "@cash-in/description/openapi";
import { fitsSchema } from "./fits-schema.ts";
import { getShape } from "./get-shape.ts";
import { isFileSchema } from "./is-file-schema.ts";
import { sampleSchema } from "./sample-schema.ts";
import type { Value } from "./value.ts";

/** The least of an example that still shows something: required properties, or the first two; one item of a list. */
export function pruneValue(document: Document, node: SchemaNode | undefined, value: Value): Value {
  const schema = followSchema(document, node);
  if (isFileSchema(schema)) return { $file: "content" };
  if (!fitsSchema(schema, value)) return repair(document, schema, value);
  if (Array.isArray(value)) {
    return value.slice(0, 1).map((item) => pruneValue(document, schema.items, item));
  }
  // Which alternative the example follows is not known: it stays whole.
  if (typeof value !== "object" || value === null || schema.oneOf || schema.anyOf) return value;
  const { properties, required } = getShape(document, schema);
  const example = value as Readonly<Record<string, Value>>;
  const names = required.length > 0 ? required : Object.keys(example).slice(0, 2);
  return Object.fromEntries(
    names.map((name) => {
      const part = example[name];
      return part === undefined
        ? [name, sampleSchema(document, properties[name])]
        : [name, pruneValue(document, properties[name], part)];
    }),
  );
}

// Where types and examples disagree, the types stand: the example must compile.
function repair(document: Document, schema: Schema, value: Value): Value {
  const isText = schema.type === "string" && schema.enum === undefined && value !== null;
  return isText && typeof value !== "object" ? String(value) : sampleSchema(document, schema);
}
