import { type ApiContent, readKind } from "../document/content.ts";
import { getProperties } from "../document/get-properties.ts";
import type { Schema } from "../document/openapi.ts";
import type { ApiOperation, ApiParameter } from "../document/operations.ts";
import { readField } from "../document/read-field.ts";
import type { Schemas } from "../document/schemas.ts";
import { type Part, readMultipart } from "./read-multipart.ts";
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
      const { schema = {}, explode = false } = parameters.find((it) => it.name === name) ?? {};
      const raw = found[index + 1] ?? "";
      return [name, readSimple(schemas, schema, explode, raw, decodeURIComponent)];
    }),
  );
}

/** Takes apart what `simple` puts together. */
function readSimple(
  schemas: Schemas,
  schema: Schema,
  explode: boolean,
  raw: string,
  decode: (text: string) => string,
): unknown {
  const type = readType(schemas, schema);
  if (type !== "array" && type !== "object") return toTyped(schemas, schema, decode(raw));
  const items = raw.split(",");
  if (type === "array")
    return items.map((it) => toTyped(schemas, readItems(schemas, schema), decode(it)));
  const pairs = explode ? items.map((it) => it.split("=")) : inTwos(items);
  return typeFields(
    schemas,
    schema,
    pairs.map(([name = "", value = ""]) => [decode(name), decode(value)]),
  );
}

function inTwos(items: readonly string[]): string[][] {
  return items.flatMap((it, index) => (index % 2 === 0 ? [[it, items[index + 1] ?? ""]] : []));
}

/** The type of a schema, if it is a list or an object, as far as it says. */
function readType(schemas: Schemas, schema: Schema): string | undefined {
  const facets = schemas.flatten(schema, undefined);
  const types = facets.flatMap((it) => it.type ?? []);
  if (types.includes("array") || types.includes("object")) return types.find((it) => it !== "null");
  return types.length === 0 && facets.some((it) => it.properties) ? "object" : types[0];
}

function readItems(schemas: Schemas, schema: Schema): Schema {
  return schemas.flatten(schema, undefined).find((it) => it.items)?.items ?? {};
}

function decodeQuery(
  schemas: Schemas,
  operation: ApiOperation,
  query: string | undefined,
): Decoded {
  const pairs = (query === undefined ? [] : query.split("&")).map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [decodeURIComponent(pair.slice(0, at)), pair.slice(at + 1)];
  });
  return gather(schemas, select(operation, "query"), pairs);
}

/** What is written down as one or several pairs. */
type Written = Pick<ApiParameter, "name" | "schema" | "style" | "explode">;

/** Puts pairs, whose values are still encoded, together to what they stand for. */
function gather(
  schemas: Schemas,
  parameters: readonly Written[],
  pairs: readonly (readonly [string, string])[],
): Decoded {
  const decoded: Record<string, unknown> = {};
  for (const [name, raw] of pairs) {
    const found = findWritten(schemas, parameters, name);
    if (!found) throw new Error(`The query has "${name}", which the document does not know.`);
    const { parameter, field } = found;
    decoded[parameter.name] = join(schemas, parameter, decoded[parameter.name], field, raw);
  }
  return decoded;
}

function findWritten(
  schemas: Schemas,
  parameters: readonly Written[],
  name: string,
): { readonly parameter: Written; readonly field?: string } | undefined {
  const plain = parameters.find((it) => it.name === name);
  if (plain) return { parameter: plain };
  const [, whole, deep] = /^(.+)\[(.+)\]$/.exec(name) ?? [];
  const holder = parameters.find((it) => it.style === "deepObject" && it.name === whole);
  if (holder && deep !== undefined) return { parameter: holder, field: deep };
  const spread = parameters.find(
    (it) =>
      it.style === "form" &&
      it.explode &&
      readType(schemas, it.schema) === "object" &&
      Object.hasOwn(getProperties(schemas, it.schema), name),
  );
  return spread && { parameter: spread, field: name };
}

/** The value of a parameter after one more pair that is its own. */
function join(
  schemas: Schemas,
  { schema, style, explode }: Written,
  before: unknown,
  field: string | undefined,
  raw: string,
): unknown {
  if (field !== undefined) {
    const property = getProperties(schemas, schema)[field] ?? {};
    return { ...(before as object), [field]: toTyped(schemas, property, decodeURIComponent(raw)) };
  }
  const type = readType(schemas, schema);
  if (type === "array") {
    const items = explode ? [raw] : raw.split(apart[style] ?? /,/);
    const own = readItems(schemas, schema);
    const typed = items.map((it) => toTyped(schemas, own, decodeURIComponent(it)));
    return [...((before as unknown[] | undefined) ?? []), ...typed];
  }
  if (before !== undefined) throw new Error("A single value was sent twice.");
  return type === "object"
    ? readSimple(schemas, schema, false, raw, decodeURIComponent)
    : toTyped(schemas, schema, decodeURIComponent(raw));
}

const apart: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /%20|\+/,
  pipeDelimited: /\||%7C/i,
};

function decodeHeaders(schemas: Schemas, operation: ApiOperation, headers: Headers): Decoded {
  return Object.fromEntries(
    select(operation, "header").flatMap(({ name, schema, explode }) => {
      const text = headers.get(name);
      if (text === null) return [];
      // Nothing in a header is encoded.
      return [[name, readSimple(schemas, schema, explode, text, (it) => it)]];
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
    return gatherParts(schemas, body, readMultipart(sent.body, mediaType));
  }
  if (kind === "binary") return new Blob([sent.body]);
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(sent.body);
  if (kind === "json") return JSON.parse(text);
  if (kind !== "urlencoded") return text;
  const pairs =
    text === "" ? [] : text.split("&").map((it) => it.replaceAll("+", "%20").split("="));
  return gatherFields(
    schemas,
    body,
    pairs.map(([name = "", value = ""]) => [decodeURIComponent(name), value]),
  );
}

/** Puts the parts of a form together: a list is several of one name, unless its media type says that it is one. */
function gatherParts(schemas: Schemas, body: ApiContent, parts: readonly Part[]): Decoded {
  const fields: Record<string, unknown> = {};
  for (const { name, mediaType, isFile, bytes } of parts) {
    const { schema, mediaType: due } = readField(schemas, body, name);
    const type = readType(schemas, schema);
    const isList = type === "array" && due === undefined;
    const own = isList ? readItems(schemas, schema) : schema;
    const isJson = /[/+]json\b/i.test(mediaType ?? "");
    if ((due !== undefined || readType(schemas, own) === "object") && !isFile && !isJson) {
      throw new Error(`The part "${name}" is ${mediaType ?? "of no media type"}.`);
    }
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const value = isJson
      ? (JSON.parse(text) as unknown)
      : isFile
        ? new Blob([bytes])
        : toTyped(schemas, own, text);
    fields[name] = isList ? [...((fields[name] as unknown[] | undefined) ?? []), value] : value;
  }
  return fields;
}

function gatherFields(
  schemas: Schemas,
  body: ApiContent,
  pairs: readonly (readonly [string, string])[],
): Decoded {
  const known = Object.keys(getProperties(schemas, body.schema)).map((name) => ({
    name,
    field: readField(schemas, body, name),
  }));
  const written = known.map(({ name, field }): Written => {
    // Without a style a list is several fields.
    const isJson = field.mediaType !== undefined || readType(schemas, field.schema) === "object";
    const schema = field.style === undefined && isJson ? {} : field.schema;
    return { name, schema, style: field.style ?? "form", explode: field.explode };
  });
  // Fields that nobody described are texts.
  const others = pairs
    .map(([name]) => name)
    .filter((name) => findWritten(schemas, written, name) === undefined)
    .map((name): Written => ({ name, schema: {}, style: "form", explode: true }));
  const decoded = gather(schemas, [...written, ...others], pairs);
  return Object.fromEntries(
    Object.entries(decoded).map(([name, value]) => {
      const { schema, style, mediaType } = readField(schemas, body, name);
      const isJson = mediaType !== undefined || readType(schemas, schema) === "object";
      return [name, style === undefined && isJson ? JSON.parse(String(value)) : value];
    }),
  );
}

function typeFields(
  schemas: Schemas,
  schema: Schema,
  pairs: readonly [string, unknown][],
): Decoded {
  const properties = getProperties(schemas, schema);
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
