import { type ApiContent, readKind } from "../document/content.ts";
import type { Input } from "../document/input.ts";
import type { ApiOperation, ApiParameter } from "../document/operations.ts";
import { type Field, readField } from "../document/read-field.ts";
import type { Schemas } from "../document/schemas.ts";
import { normaliseMediaType, type Pair, type PlainRequest, sortPairs } from "./plain-request.ts";
import { separators } from "./separators.ts";
import { writeSimple } from "./write-simple.ts";

/** The request that OpenAPI's rules make of an input. Written apart from any client, to check clients. */
export async function expectRequest(
  schemas: Schemas,
  operation: ApiOperation,
  input: Input,
  headers: Readonly<Record<string, string>>,
): Promise<PlainRequest> {
  const { method, parameters, body } = operation;
  const own = parameters
    .filter((it) => it.in === "header" && input.header?.[it.name] !== undefined)
    .map((it) => [it.name.toLowerCase(), writeSimple(input.header?.[it.name], it.explode)]);
  const hasBody = body !== undefined && input.body !== undefined;
  return {
    method,
    segments: fillPath(operation, input.path ?? {}),
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
    body: hasBody ? await expectBody(schemas, body, input.body) : undefined,
  };
}

function fillPath({ path, parameters }: ApiOperation, values: Fields): string[] {
  const isExploded = (name: string) =>
    parameters.some((it) => it.in === "path" && it.name === name && it.explode);
  return path
    .split("/")
    .map((segment) =>
      segment.replace(/\{([^}]+)\}/g, (_, name) =>
        writeSimple(values[name] ?? "", isExploded(name)),
      ),
    );
}

type Fields = Readonly<Record<string, unknown>>;

function toPairs(
  { name, style, explode }: Pick<ApiParameter, "name" | "style" | "explode">,
  value: unknown,
): Pair[] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  if (Array.isArray(value)) {
    if (explode) return value.map((it) => [name, String(it)]);
    return [[name, value.join(separators[style] ?? ",")]];
  }
  const fields = Object.entries(value);
  if (style === "deepObject") return fields.map(([key, it]) => [`${name}[${key}]`, String(it)]);
  return explode ? fields.map(([key, it]) => [key, String(it)]) : [[name, fields.flat().join()]];
}

async function expectBody(schemas: Schemas, content: ApiContent, body: unknown): Promise<unknown> {
  const { kind } = content;
  if (body instanceof Blob) return Buffer.from(await body.arrayBuffer()).toString("latin1");
  if (kind === "json") return body;
  if (kind !== "urlencoded" && kind !== "multipart") return String(body);
  const pairs = Object.entries(body as object).map(([name, value]) => {
    const field = readField(schemas, content, name);
    const { style } = field;
    if (style !== undefined) return toPairs({ ...field, name, style }, value);
    return toFields(name, field, value, kind);
  });
  return sortPairs((await Promise.all(pairs)).flat());
}

/** The fields of one property: a list is one field several times, an object goes as JSON. */
async function toFields(
  name: string,
  { mediaType }: Field,
  value: unknown,
  kind: "urlencoded" | "multipart",
): Promise<Pair[]> {
  const isWhole = mediaType !== undefined && readKind(mediaType) === "json";
  const items = Array.isArray(value) && !isWhole ? value : [value];
  return Promise.all(
    items.map(async (it): Promise<Pair> => {
      const isHolder = typeof it === "object" && !(it instanceof Blob);
      const text = isHolder || isWhole ? JSON.stringify(it) : await readText(it);
      const type = mediaType ?? (isHolder ? "application/json" : undefined);
      return kind === "multipart" && type !== undefined ? [name, text, type] : [name, text];
    }),
  );
}

async function readText(value: unknown): Promise<string> {
  return value instanceof Blob ? value.text() : String(value);
}
