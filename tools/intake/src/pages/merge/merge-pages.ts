import type { JsonSchema, Page, PageMedia, PageOperation, PageSecurity } from "../page.ts";
import { referenceTo } from "../schema/reference.ts";
import { mapReferences } from "../schema/walk-schema.ts";
import type { CombinedOperation } from "./combine-operations.ts";
import { combinePages } from "./combine-pages.ts";
import type { Conflict } from "./conflict.ts";
import { createNamer, nameComponents } from "./name-components.ts";

/** One OpenAPI 3.1 document of many pages, and where they contradict each other. */
export function mergePages(pages: readonly Page[]): {
  readonly document: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly Conflict[];
} {
  const { operations, schemas, conflicts } = combinePages(pages);
  const names = nameComponents(Object.keys(schemas));
  const rename = (schema: JsonSchema): JsonSchema =>
    mapReferences(schema, (name) => referenceTo(names.get(name) ?? name));
  const schemes = nameSchemes(operations);
  const servers = [...new Set(operations.flatMap(({ operation }) => operation.servers))];
  const document = {
    openapi: "3.1.0",
    info: { title: "The vendor's pages", version: "0.0.0" },
    servers: servers.map((url) => ({ url })),
    paths: createPaths(operations, (operation) => createOperation(operation, schemes, rename)),
    components: {
      securitySchemes: Object.fromEntries(
        [...schemes.values()].map(({ key, scheme }) => [key, createScheme(scheme)]),
      ),
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [names.get(name), rename(schema)]),
      ),
    },
  };
  return { document, conflicts };
}

function createPaths(
  operations: readonly CombinedOperation[],
  create: (operation: PageOperation) => unknown,
): Record<string, unknown> {
  const paths = new Map<string, Record<string, unknown>>();
  for (const { operation } of operations) {
    const item = paths.get(operation.path) ?? {};
    paths.set(operation.path, { ...item, [operation.method]: create(operation) });
  }
  return Object.fromEntries(paths);
}

interface Named {
  readonly key: string;
  readonly scheme: PageSecurity["scheme"];
}

/** The security schemes by what they are: pages may give one name to two. */
function nameSchemes(operations: readonly CombinedOperation[]): Map<string, Named> {
  const name = createNamer();
  const schemes = new Map<string, Named>();
  for (const security of operations.flatMap(({ operation }) => operation.security)) {
    const content = JSON.stringify(security.scheme);
    if (schemes.has(content)) continue;
    schemes.set(content, { key: name(security.name), scheme: security.scheme });
  }
  return schemes;
}

function createScheme({ type, in: place, header, scheme }: PageSecurity["scheme"]): unknown {
  return type === "apiKey" ? { type, in: place, name: header } : { type, scheme };
}

function createOperation(
  {
    method: _,
    path: __,
    parameters,
    requestBody,
    responses,
    security,
    servers: ___,
    ...rest
  }: PageOperation,
  schemes: ReadonlyMap<string, Named>,
  rename: (schema: JsonSchema) => JsonSchema,
): unknown {
  const createContent = (content: Readonly<Record<string, PageMedia>>) =>
    Object.fromEntries(
      Object.entries(content).map(([type, { schema, ...media }]) => [
        type,
        schema ? { schema: rename(schema), ...media } : media,
      ]),
    );
  return {
    ...rest,
    parameters: parameters.map((parameter) => ({
      ...parameter,
      schema: parameter.schema ? rename(parameter.schema) : {},
    })),
    ...(requestBody
      ? { requestBody: { ...requestBody, content: createContent(requestBody.content) } }
      : {}),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, { description, content }]) => [
        status,
        {
          description,
          ...(Object.keys(content).length > 0 ? { content: createContent(content) } : {}),
        },
      ]),
    ),
    security: security.map(({ scheme }) => ({
      [schemes.get(JSON.stringify(scheme))?.key ?? ""]: [],
    })),
  };
}
