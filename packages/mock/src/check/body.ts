import { Problem } from "../server/problem.ts";
import { type Encoding, readFields, readParts } from "./form.ts";
import { bare, findContent, isForm, isJson, readMediaType } from "./media-type.ts";
import { splitMultipart } from "./multipart.ts";
import type { PlacedFault } from "./parameters.ts";
import { readTexts } from "./read-text.ts";
import type { Received } from "./received.ts";
import { type Bundle, isSchema, listTypes, type Schema } from "./schema.ts";
import { toPairs } from "./styles.ts";
import type { Compile, Fault } from "./validator.ts";

/** A described body of one media type. */
export interface Content {
  readonly mediaType: string;
  readonly schema?: unknown;
  readonly encodings?: readonly Encoding[];
}

/** A described body. */
export interface Body {
  readonly required?: boolean;
  readonly contents?: readonly Content[];
}

/** Looks at a body. Throws 400 where it does not even hold to its own media type. */
export function checkBody(
  body: Body | undefined,
  { bytes, headers }: Received,
  bundle: Bundle,
  compile: Compile,
): PlacedFault[] {
  if (bytes.length === 0) {
    if (!body?.required) return [];
    return [tell({ path: [], code: "required", message: "" }, "body is required")];
  }
  const contents = body?.contents ?? [];
  if (contents.length === 0) {
    return refuse("No supported content types, but request included a non-empty body");
  }
  const supported = `Supported content types: ${contents.map((it) => it.mediaType).join(", ")}`;
  const said = headers["content-type"];
  if (said === undefined) return refuse(`A body without a Content-Type. ${supported}`);
  const type = readMediaType(said);
  if (type === undefined) return refuse(`The Content-Type is no media type. ${supported}`);
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") return refuse(`The mock server does not decode ${encoding}.`);
  const charset = type.params.get("charset") ?? "utf-8";
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
    return refuse(`The mock server reads UTF-8, not ${charset}.`);
  }
  const content = findContent(contents, type.essence);
  if (content === undefined) return refuse(supported);
  const schema = isSchema(content.schema) ? content.schema : undefined;
  if (type.essence === "multipart/form-data") {
    const boundary = type.params.get("boundary");
    if (!boundary) return refuse("The Content-Type of a form with files needs a boundary.");
    const parts = splitMultipart(bytes, boundary);
    if (!parts) throw new Problem(400, "The body does not hold to the boundary of its form.");
    if (schema === undefined) return [];
    const { value, faults } = readParts(parts, schema, bundle, compile);
    return [...faults, ...(faults.length === 0 ? compile(schema)(value) : [])].map(tellBody);
  }
  if (isJson(type.essence)) {
    const value = parse(bytes);
    return schema === undefined ? [] : compile(schema)(value).map(tellBody);
  }
  if (schema === undefined) return [];
  if (isForm(type.essence)) {
    const pairs = toPairs(bytes.toString("utf8"));
    const { value } = readFields(pairs, schema, content.encodings ?? [], bundle, compile);
    return compile(schema)(value).map(tellBody);
  }
  return checkText(bytes, type.essence, schema, bundle, compile).map(tellBody);
}

/** Whether a body of a media type can be compared with its schema at all: XML cannot. */
export function isChecked(mediaType: string, schema: Schema, bundle: Bundle): boolean {
  const type = bare(mediaType);
  const types = listTypes(schema, bundle);
  if (isJson(type) || isForm(type) || types.size === 0) return true;
  return [...types].some((it) => it !== "object" && it !== "array");
}

function checkText(
  bytes: Buffer,
  type: string,
  schema: Schema,
  bundle: Bundle,
  compile: Compile,
): Fault[] {
  if (!isChecked(type, schema, bundle)) return [];
  const text = bytes.toString(type.startsWith("text/") ? "utf8" : "latin1");
  const meanings = readTexts(text, schema, bundle).map(compile(schema));
  return meanings.find((it) => it.length === 0) ?? meanings[0] ?? [];
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parse(bytes: Buffer): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Problem(400, "The body is not UTF-8.");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, "The body is no JSON, although its Content-Type says so.");
  }
}

function refuse(message: string): PlacedFault[] {
  return [tell({ path: [], code: "415", message: "" }, message)];
}

function tellBody(fault: Fault): PlacedFault {
  const place = fault.path.length > 0 ? `body property ${fault.path.join(".")}` : "body";
  return tell(fault, `${place} ${fault.message}`);
}

function tell({ path, code }: Fault, message: string): PlacedFault {
  return { path: ["body", ...path], code, message, grave: true };
}
