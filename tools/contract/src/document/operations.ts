import { type ApiContent, pickAnswer, pickContent, readExample } from "./content.ts";
import type {
  Document,
  Method,
  Operation,
  Parameter,
  PathItem,
  RequestBody,
  Response,
  Schema,
  Server,
} from "./openapi.ts";
import { resolve } from "./resolve.ts";

/** One parameter, with what OpenAPI says by default filled in. */
export interface ApiParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Schema;
  readonly example: unknown;
}

/** What an operation answers with a status. */
export interface ApiResponse {
  readonly status: number;
  readonly content: ApiContent | undefined;
}

/** One operation as the suite sees it: read from the document, without the generator's help. */
export interface ApiOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly ApiParameter[];
  readonly body: (ApiContent & { readonly required: boolean }) | undefined;
  /** From the lowest status to the highest. */
  readonly responses: readonly ApiResponse[];
  /** Header of the key; `undefined` where none is due. */
  readonly keyHeader: string | undefined;
  /** Addresses of its own, or of its path; `undefined` where it has those of the whole document. */
  readonly servers: readonly string[] | undefined;
  /** The operation as it stands in the document. */
  readonly source: Operation;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** All operations of a document. */
export function listOperations(document: Document): ApiOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, node]) => {
    const item = resolve<PathItem>(document, node);
    return methods.flatMap((method) =>
      item[method] ? [readOperation(document, path, method, item, item[method])] : [],
    );
  });
}

function readOperation(
  document: Document,
  path: string,
  method: Method,
  item: PathItem,
  source: Operation,
): ApiOperation {
  const keyHeader = readKeyHeader(document, source);
  const body = source.requestBody && resolve<RequestBody>(document, source.requestBody);
  const content = pickContent(document, body?.content);
  return {
    id: source.operationId,
    method: method.toUpperCase(),
    path,
    parameters: listParameters(document, item, source, keyHeader),
    body: content && { ...content, required: body?.required === true },
    responses: listResponses(document, source),
    keyHeader,
    servers: (source.servers ?? item.servers)?.map(readAddress),
    source,
  };
}

function readAddress({ url, variables = {} }: Server): string {
  const filled = url.replace(/\{([^}]+)\}/g, (_, name) => variables[name]?.default ?? "");
  return filled.replace(/\/$/, "");
}

// OpenAPI has descriptions of these ignored.
const reserved = ["accept", "authorization", "content-type"];

function listParameters(
  document: Document,
  item: PathItem,
  operation: Operation,
  keyHeader: string | undefined,
): ApiParameter[] {
  const ignored = [...reserved, keyHeader?.toLowerCase()];
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((it) => resolve<Parameter>(document, it))
    .filter((it) => it.in !== "header" || !ignored.includes(it.name.toLowerCase()))
    .flatMap((it) => (it.in === "cookie" ? [] : [readParameter(document, it, it.in)]));
  // An operation's own parameter stands for that of its path.
  return [...new Map(all.map((it) => [`${it.in} ${it.name}`, it])).values()];
}

function readParameter(
  document: Document,
  parameter: Parameter,
  place: ApiParameter["in"],
): ApiParameter {
  const style = parameter.style ?? (place === "query" ? "form" : "simple");
  return {
    name: parameter.name,
    in: place,
    required: place === "path" || parameter.required === true,
    style,
    explode: parameter.explode ?? style === "form",
    schema: parameter.schema ?? {},
    example: readExample(document, parameter),
  };
}

// Prism answers 200 for `2XX`, and for `default` where there is no success.
function listResponses(document: Document, { responses = {} }: Operation): ApiResponse[] {
  const names = Object.keys(responses);
  const hasSuccess = names.some((it) => /^2/.test(it));
  return names
    .flatMap((name) => {
      const plain = name === "default" && !hasSuccess ? "200" : name.replace(/^2XX$/i, "200");
      const node = responses[name];
      if (!node || !/^\d{3}$/.test(plain)) return [];
      const { content } = resolve<Response>(document, node);
      return [{ status: Number(plain), content: pickAnswer(document, content) }];
    })
    .sort((a, b) => a.status - b.status);
}

function readKeyHeader(document: Document, operation: Operation): string | undefined {
  for (const requirement of operation.security ?? document.security ?? []) {
    for (const name of Object.keys(requirement)) {
      const node = document.components?.securitySchemes?.[name];
      const scheme = node && resolve(document, node);
      if (scheme?.type === "apiKey" && scheme.in === "header") return scheme.name;
    }
  }
  return undefined;
}
