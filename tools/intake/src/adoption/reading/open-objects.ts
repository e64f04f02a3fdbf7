import { type Fields, fieldsOf, isEqual, isFields, listOf } from "@cash-in/description/json";
import { composingKeywords } from "@cash-in/description/schema-keywords";
import type { Key } from "../../spec/reference.ts";
import type { ReadContent, ReadOperation, ReadSchema } from "./reading.ts";

/**
 * Where a page's example has a property that its schema lacks, either may be right. The object then takes other
 * properties, so that nobody loses the one in dispute, and is marked.
 */
export function openObjects(
  operations: readonly ReadOperation[],
  schemas: ReadonlyMap<Key, ReadSchema>,
): { operations: ReadOperation[]; schemas: Map<Key, ReadSchema> } {
  const opened = new Map(schemas);
  const open = (schema: Fields, example: unknown): Fields => {
    if (typeof schema.$ref === "string") {
      const read = opened.get(schema.$ref as Key);
      if (read) opened.set(read.key, { ...read, value: open(read.value, example) });
      return schema;
    }
    if (Array.isArray(example) && isFields(schema.items)) {
      const items = example.reduce<Fields>((all, item) => open(all, item), schema.items);
      return isEqual(items, schema.items) ? schema : { ...schema, items };
    }
    return isFields(example) && isFields(schema.properties)
      ? openObject(schema, example, open)
      : schema;
  };
  const openContent = (content: ReadContent): ReadContent =>
    Object.fromEntries(
      Object.entries(content).map(([type, { schema, example }]) => [
        type,
        {
          ...(schema && { schema: open(schema, example) }),
          ...(example !== undefined && { example }),
        },
      ]),
    );
  const read = operations.map((operation) => {
    const { requestBody, responses } = operation;
    return {
      ...operation,
      ...(requestBody && {
        requestBody: { ...requestBody, content: openContent(requestBody.content) },
      }),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, content]) => [status, openContent(content)]),
      ),
    };
  });
  return { operations: read, schemas: opened };
}

function openObject(
  schema: Fields,
  example: Fields,
  open: (schema: Fields, example: unknown) => Fields,
): Fields {
  const properties = Object.fromEntries(
    Object.entries(fieldsOf(schema.properties)).map(([name, child]) => [
      name,
      Object.hasOwn(example, name) ? open(fieldsOf(child), example[name]) : child,
    ]),
  );
  const isComposed = composingKeywords.some((key) => key in schema);
  const isSettled = schema.additionalProperties !== undefined && schema["x-doubt"] === undefined;
  const unknown = Object.keys(example).filter((name) => !Object.hasOwn(properties, name));
  const isEmpty = Object.keys(properties).length === 0;
  if (isComposed || isSettled || isEmpty || unknown.length === 0) return { ...schema, properties };
  const doubt = [...new Set([...listOf(schema["x-doubt"]), ...unknown])].sort();
  return { ...schema, properties, additionalProperties: true, "x-doubt": doubt };
}
