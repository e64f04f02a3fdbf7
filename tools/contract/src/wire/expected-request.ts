import type { ApiContent } from "../document/content.ts";
import type { Input } from "../document/input.ts";
import type { ApiOperation, ApiParameter } from "../document/operations.ts";
import { normaliseMediaType, type Pair, type PlainRequest, sortPairs } from "./plain-request.ts";

/** The request that OpenAPI's rules make of an input. Written apart from any client, to check clients. */
export async function expectRequest(
  operation: ApiOperation,
  input: Input,
  headers: Readonly<Record<string, string>>,
): Promise<PlainRequest> {
  const { method, path, parameters, body } = operation;
  const own = parameters
    .filter((it) => it.in === "header" && input.header?.[it.name] !== undefined)
    .map((it) => [it.name.toLowerCase(), join(input.header?.[it.name])]);
  const hasBody = body !== undefined && input.body !== undefined;
  return {
    method,
    segments: fillPath(path, input.path ?? {}),
    query: sortPairs(
      parameters
        .filter((it) => it.in === "query" && input.query?.[it.name] !== undefined)
        .flatMap((it) => toPairs(it, input.query?.[it.name])),
    ),
    headers: {
      ...headers,
      ...Object.fromEntries(own),
      ...(hasBody && { "content-type": normaliseMediaType(body.mediaType) }),
    },
    body: hasBody ? await expectBody(body, input.body) : undefined,
  };
}

function fillPath(path: string, values: Readonly<Record<string, unknown>>): string[] {
  return path
    .split("/")
    .map((segment) => segment.replace(/\{([^}]+)\}/g, (_, name) => join(values[name] ?? "")));
}

function join(value: unknown, separator = ","): string {
  return Array.isArray(value) ? value.join(separator) : String(value);
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

function toPairs({ name, style, explode }: ApiParameter, value: unknown): Pair[] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  if (Array.isArray(value)) {
    if (explode) return value.map((it) => [name, String(it)]);
    return [[name, join(value, separators[style])]];
  }
  const fields = Object.entries(value);
  if (style === "deepObject") return fields.map(([key, it]) => [`${name}[${key}]`, String(it)]);
  return explode ? fields.map(([key, it]) => [key, String(it)]) : [[name, fields.flat().join()]];
}

async function expectBody({ kind }: ApiContent, body: unknown): Promise<unknown> {
  if (body instanceof Blob) return body.text();
  if (kind === "json") return body;
  if (kind === "urlencoded" || kind === "multipart") return listFields(body as object);
  return String(body);
}

/** The fields of a form: a list is one field several times, an object goes as JSON. */
async function listFields(body: object): Promise<Pair[]> {
  const fields = Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      async (it): Promise<Pair> => [name, await toField(it)],
    ),
  );
  return sortPairs(await Promise.all(fields));
}

async function toField(value: unknown): Promise<string> {
  if (value instanceof Blob) return value.text();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
