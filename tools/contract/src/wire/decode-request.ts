import { readKind } from "../document/content.ts";
import type { Schema } from "../document/openapi.ts";
import type { ApiOperation, ApiParameter } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import type { SentRequest } from "./recorder.ts";

/** What a server reads out of a request: typed as the document has it, and nothing dropped. */
export type Decoded = Readonly<Record<string, unknown>>;

/**
 * Takes a request apart by OpenAPI's rules, from its bytes alone: no URLSearchParams and none of the code
 * that says what a request should be.
 *
 * @throws Error where something is on the wire that the document does not know.
 */
export async function decodeRequest(
  schemas: Schemas,
  operation: ApiOperation,
  sent: SentRequest,
): Promise<Decoded> {
  const [path = "", query] = sent.url.replace(/^\w+:\/\/[^/]+/, "").split("?");
  const parts = {
    path: decodePath(schemas, operation, path),
    query: decodeQuery(schemas, operation, query),
    header: decodeHeaders(schemas, operation, sent.headers),
  };
  const filled = Object.entries(parts).filter(([, it]) => Object.keys(it).length > 0);
  const body = await decodeBody(schemas, operation, sent);
  return { ...Object.fromEntries(filled), ...(body !== undefined && { body }) };
}

function decodePath(schemas: Schemas, operation: ApiOperation, path: string): Decoded {
  const parameters = select(operation, "path");
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  const pattern = operation.path
    .replace(/[.+*?()|[\]^$]/g, "\\$&")
    .replace(/\{[^}]+\}/g, "([^/]+)");
  const found = new RegExp(`^${pattern}$`).exec(path);
  if (!found) throw new Error(`${path} is not ${operation.path}.`);
  return Object.fromEntries(
    names.map((name, index) => {
      const schema = parameters.find((it) => it.name === name)?.schema ?? {};
      return [name, toTyped(schemas, schema, decodeURIComponent(found[index + 1] ?? ""))];
    }),
  );
}

function decodeQuery(
  schemas: Schemas,
  operation: ApiOperation,
  query: string | undefined,
): Decoded {
  const decoded: Record<string, unknown> = {};
  const parameters = select(operation, "query");
  for (const pair of query === undefined ? [] : query.split("&")) {
    const at = pair.indexOf("=");
    const name = decodeURIComponent(pair.slice(0, at));
    const field = /^(.+)\[(.+)\]$/.exec(name);
    const key = parameters.some((it) => it.name === name) ? name : (field?.[1] ?? name);
    const parameter = parameters.find((it) => it.name === key);
    if (!parameter) throw new Error(`The query has "${name}", which the document does not know.`);
    decoded[key] = join(schemas, parameter, decoded[key], field?.[2], pair.slice(at + 1));
  }
  return decoded;
}

/** The value of a parameter after one more pair that bears its name. */
function join(
  schemas: Schemas,
  { schema, style, explode }: ApiParameter,
  before: unknown,
  field: string | undefined,
  raw: string,
): unknown {
  const [whole] = schemas.flatten(schema, undefined).filter((it) => it.type !== undefined);
  if (style === "deepObject" && field !== undefined) {
    const text = decodeURIComponent(raw);
    return {
      ...(before as object),
      [field]: toTyped(schemas, whole?.properties?.[field] ?? {}, text),
    };
  }
  if (whole?.type !== "array") {
    if (before !== undefined) throw new Error("A single value was sent twice.");
    return toTyped(schemas, schema, decodeURIComponent(raw));
  }
  const items = explode ? [raw] : raw.split(",");
  const typed = items.map((it) => toTyped(schemas, whole.items ?? {}, decodeURIComponent(it)));
  return [...((before as unknown[] | undefined) ?? []), ...typed];
}

function decodeHeaders(schemas: Schemas, operation: ApiOperation, headers: Headers): Decoded {
  return Object.fromEntries(
    select(operation, "header").flatMap(({ name, schema }) => {
      const text = headers.get(name);
      return text === null ? [] : [[name, toTyped(schemas, schema, text)]];
    }),
  );
}

async function decodeBody(
  schemas: Schemas,
  { body }: ApiOperation,
  sent: SentRequest,
): Promise<unknown> {
  const mediaType = sent.headers.get("content-type");
  if (mediaType === null) return undefined;
  if (!body) throw new Error(`There is a ${mediaType} body, and the document knows of none.`);
  const kind = readKind(mediaType);
  if (kind !== body.kind) throw new Error(`The body is ${kind} instead of ${body.kind}.`);
  if (kind === "multipart") {
    const form = await new Response(sent.body, {
      headers: { "content-type": mediaType },
    }).formData();
    return typeFields(schemas, body.schema, [...form]);
  }
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(sent.body);
  if (kind === "json") return JSON.parse(text);
  if (kind !== "urlencoded") return text;
  const pairs = text === "" ? [] : text.split("&").map((it) => it.replaceAll("+", " ").split("="));
  return typeFields(
    schemas,
    body.schema,
    pairs.map(([name = "", value = ""]) => [decodeURIComponent(name), decodeURIComponent(value)]),
  );
}

function typeFields(
  schemas: Schemas,
  schema: Schema,
  pairs: readonly [string, unknown][],
): Decoded {
  const properties: Record<string, Schema> = Object.assign(
    {},
    ...schemas.flatten(schema, undefined).map((it) => it.properties),
  );
  return Object.fromEntries(
    pairs.map(([name, value]) => [
      name,
      typeof value === "string" ? toTyped(schemas, properties[name] ?? {}, value) : value,
    ]),
  );
}

function toTyped(schemas: Schemas, schema: Schema, text: string): unknown {
  const types = schemas.flatten(schema, undefined).flatMap((it) => it.type ?? []);
  const isNumeric = types.includes("integer") || types.includes("number");
  if (isNumeric && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) return Number(text);
  return types.includes("boolean") && /^(true|false)$/.test(text) ? text === "true" : text;
}

function select({ parameters }: ApiOperation, place: ApiParameter["in"]): ApiParameter[] {
  return parameters.filter((it) => it.in === place);
}
