import { fieldsOf } from "@cash-in/description/json";
import type { JsonSchema, Page, PageMedia, PageOperation } from "../src/pages/page.ts";
import { nameIn, referenceTo } from "../src/schemas/reference.ts";
import { mapReferences } from "../src/spec/reference.ts";

/** One page as an OpenAPI document of its own, to be checked by tools that know nothing of pages. */
export function toDocument({ operations, schemas, title }: Page): Record<string, unknown> {
  // The vendor's names may be none that OpenAPI allows.
  const names = new Map(Object.keys(schemas).map((name, index) => [name, `Schema${index}`]));
  const rename = (schema: JsonSchema) =>
    fieldsOf(mapReferences(schema, (ref) => referenceTo(names.get(nameIn(ref) ?? "") ?? ref)));
  const paths = Object.groupBy(operations, ({ path }) => path);
  return {
    openapi: "3.1.0",
    info: { title, version: "0.0.0" },
    paths: mapValues(paths, (list = []) =>
      Object.fromEntries(list.map((it) => [it.method, toOperation(it, rename)])),
    ),
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [names.get(name), rename(schema)]),
      ),
    },
  };
}

function toOperation(
  { operationId, parameters, requestBody, responses }: PageOperation,
  rename: (schema: JsonSchema) => JsonSchema,
): unknown {
  const renameIn = <T extends PageMedia>({ schema = {}, ...rest }: T) => ({
    ...rest,
    schema: rename(schema),
  });
  return {
    ...(operationId !== undefined && { operationId }),
    parameters: parameters.map(renameIn),
    ...(requestBody && {
      requestBody: { ...requestBody, content: mapValues(requestBody.content, renameIn) },
    }),
    responses: mapValues(responses, (response) => ({
      ...response,
      content: mapValues(response.content, renameIn),
    })),
  };
}

function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
