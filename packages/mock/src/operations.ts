import { readFile } from "node:fs/promises";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse } from "yaml";

/** The operations of a document, as Prism reads them. */
export type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

const draft2020 = "https://json-schema.org/draft/2020-12/schema";

/**
 * Reads an OpenAPI document without references to other files.
 *
 * @param areas Names of tags. Only operations with one of them are kept; without any, all are.
 */
export async function readOperations(
  document: string | URL | object,
  areas: readonly string[] = [],
): Promise<Operations> {
  // Prism changes the document that it reads.
  const copy = isAddress(document)
    ? parse(await readFile(document, "utf8"))
    : structuredClone(document);
  return selectAreas(await getHttpOperationsFromSpec(withDialect(copy)), areas);
}

function isAddress(document: string | URL | object): document is string | URL {
  return typeof document === "string" || document instanceof URL;
}

/**
 * Prism takes the schemas of OpenAPI 3.1 for JSON Schema draft 7, unless the document names its dialect.
 * It then ignores the keywords of the newer draft, such as `unevaluatedProperties` and `prefixItems`.
 */
function withDialect(document: object): object {
  const { openapi } = document as { openapi?: unknown };
  if (typeof openapi !== "string" || openapi.startsWith("3.0")) return document;
  return { jsonSchemaDialect: draft2020, ...document };
}

function selectAreas(operations: Operations, areas: readonly string[]): Operations {
  const known = listAreas(operations);
  for (const area of areas) {
    if (!known.includes(area)) {
      throw new Error(`There is no area "${area}". Known areas: ${known.join(", ")}.`);
    }
  }
  if (areas.length === 0) return operations;
  return operations.filter((it) => it.tags?.some(({ name }) => areas.includes(name)));
}

function listAreas(operations: Operations): string[] {
  return [...new Set(operations.flatMap((it) => it.tags?.map(({ name }) => name) ?? []))];
}
