import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** One parameter of an operation, with its example. */
export interface BenchParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly example: unknown;
}

/** What the measurements need to know of an operation. */
export interface BenchOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly area: string;
  readonly parameters: readonly BenchParameter[];
  /** Example of the request's body; undefined where there is none. */
  readonly body: unknown;
  /** Example of the 200 answer. */
  readonly value: unknown;
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly example?: unknown }>>;
}

interface OpenapiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly (OpenapiParameter | { readonly $ref: string })[];
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media | { readonly $ref: string }>>;
}

interface OpenapiParameter extends Omit<BenchParameter, "required"> {
  readonly required?: boolean;
}

/** As much of a bundled OpenAPI document as is read here. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenapiOperation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, OpenapiParameter>>;
    readonly responses: Readonly<Record<string, Media>>;
  };
}

export function readDocument(path: string): Document {
  return parse(readFileSync(path, "utf8")) as Document;
}

/** The operations of a document, in its order. */
export function readOperations(document: Document): BenchOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      area: operation.tags[0] ?? "",
      parameters: (operation.parameters ?? []).map((it) => readParameter(document, it)),
      body: readExample(operation.requestBody),
      value: readExample(operation.responses["200"] as Media),
    })),
  );
}

/** The example of a shared error answer, such as `NotFound`. */
export function readErrorExample(document: Document, name: string): unknown {
  return readExample(document.components.responses[name]);
}

function readParameter(
  document: Document,
  given: OpenapiParameter | { readonly $ref: string },
): BenchParameter {
  const parameter = "$ref" in given ? document.components.parameters[lastStep(given.$ref)] : given;
  if (parameter === undefined) throw new Error(`Nothing stands at ${JSON.stringify(given)}.`);
  return { ...parameter, required: parameter.required ?? false };
}

function readExample(media: Media | undefined): unknown {
  return Object.values(media?.content ?? {})[0]?.example;
}

function lastStep(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
