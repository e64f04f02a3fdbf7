import { readFile } from "node:fs/promises";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse } from "yaml";
import { hideData, type Outside, showData } from "./document/data.ts";

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
  return selectAreas(await transform(await readDocument(document)), areas);
}

/** Reads a document as it stands. */
export async function readDocument(document: string | URL | object): Promise<object> {
  if (!isAddress(document)) return document;
  const content: unknown = parse(await readFile(document, "utf8"));
  if (typeof content === "object" && content !== null) return content;
  throw new Error(`${document} is no OpenAPI document.`);
}

async function transform(document: object): Promise<Operations> {
  const outside: Outside[] = [];
  // Prism changes the document that it reads. This is a copy.
  const copy = hideData(document, (it) => outside.push(it)) as object;
  const [first] = outside;
  if (first) {
    throw new Error(
      `${first.place} refers to ${first.reference}. The mock server reads one file: bundle the document first.`,
    );
  }
  const operations = await getHttpOperationsFromSpec(withDialect(copy));
  showData(operations);
  return operations;
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
