import type { JsonSchema, Page, PageMedia, PageOperation } from "../src/page/page.ts";
import { type Fields, fieldsOf, listOf } from "../src/spec/json.ts";
import type { SpecModel, SpecOperation } from "../src/spec/model.ts";
import { type Key, listReferences, mapReferences } from "../src/spec/reference.ts";

const SITE = "https://developer-api.cash-in.com";

/** Pages as the vendor would have them if our spec were the truth: one an operation, read already. */
export function createPages({ operations, components, index }: SpecModel): Page[] {
  return operations
    .filter(({ pageId }) => pageId !== undefined)
    .map((operation) => {
      const entry = index.operations.find(
        ({ operationId }) => operationId === operation.operationId,
      );
      const read = toPageOperation(operation, components);
      return {
        id: operation.pageId,
        address: `${SITE}/${entry?.page}.md`,
        title: entry?.title ?? operation.operationId,
        kind: "operation",
        operations: [read],
        schemas: collectSchemas(operation.value, components),
        defects: [],
      };
    });
}

type Components = SpecModel["components"];

function toPageOperation(
  { method, path, value }: SpecOperation,
  components: Components,
): PageOperation {
  const parameters = listOf(value.parameters).map((item) => {
    const parameter = resolve(item, components);
    return {
      name: String(parameter.name),
      in: parameter.in as "query",
      required: parameter.required === true,
      schema: toPageSchema(parameter.schema),
      example: parameter.example,
    };
  });
  const responses = Object.entries(fieldsOf(value.responses)).map(([status, item]) => [
    status,
    { description: "", content: toContent(resolve(item, components)) },
  ]);
  return {
    method: method as "get",
    path,
    tags: listOf(value.tags).map(String),
    deprecated: false,
    parameters,
    ...(value.requestBody !== undefined && {
      requestBody: {
        required: fieldsOf(value.requestBody).required === true,
        content: toContent(fieldsOf(value.requestBody)),
      },
    }),
    responses: Object.fromEntries(responses),
    security: [],
    servers: [],
  };
}

function toContent(holder: Fields): Record<string, PageMedia> {
  return Object.fromEntries(
    Object.entries(fieldsOf(holder.content)).map(([type, media]) => {
      const { schema, example } = fieldsOf(media);
      return [type, { schema: toPageSchema(schema), example }];
    }),
  );
}

export function toPageSchema(schema: unknown): JsonSchema {
  return fieldsOf(
    withoutOurs(
      mapReferences(schema, (key) => `#/components/schemas/${key.replace("schemas/", "")}`),
    ),
  );
}

/** A page has none of our own fields. */
function withoutOurs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOurs);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith("x-") && key !== "additionalProperties")
      .map(([key, child]) => [key, withoutOurs(child)]),
  );
}

function collectSchemas(
  value: unknown,
  components: Components,
  found: Record<string, JsonSchema> = {},
) {
  for (const key of listReferences(value)) {
    const name = key.split("/")[1] ?? "";
    const target = components.get(key)?.value;
    if (!target || (key.startsWith("schemas/") && found[name])) continue;
    if (key.startsWith("schemas/")) found[name] = toPageSchema(target);
    collectSchemas(target, components, found);
  }
  return found;
}

function resolve(item: unknown, components: Components): Fields {
  const { $ref } = fieldsOf(item);
  return typeof $ref === "string" ? (components.get($ref as Key)?.value ?? {}) : fieldsOf(item);
}
