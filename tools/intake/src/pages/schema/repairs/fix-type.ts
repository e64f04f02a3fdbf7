import type { Context } from "../../context.ts";
import { below, listOf } from "../../text/data.ts";
import type { Repair } from "./repair.ts";

const TYPES = ["object", "array", "string", "number", "integer", "boolean", "null"];

/** What pages write for a type, and what it means in JSON Schema. */
const WORDS: Readonly<Record<string, { type?: string; format?: string }>> = {
  any: {},
  bool: { type: "boolean" },
  bytes: { type: "string", format: "byte" },
  date: { type: "string", format: "date" },
  "date-time": { type: "string", format: "date-time" },
  datetime: { type: "string", format: "date-time" },
  decimal: { type: "number" },
  dict: { type: "object" },
  double: { type: "number" },
  email: { type: "string", format: "email" },
  file: { type: "string", format: "binary" },
  float: { type: "number" },
  guid: { type: "string", format: "uuid" },
  int: { type: "integer" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  list: { type: "array" },
  long: { type: "integer", format: "int64" },
  map: { type: "object" },
  mixed: {},
  nil: { type: "null" },
  numeric: { type: "number" },
  str: { type: "string" },
  text: { type: "string" },
  timestamp: { type: "string" },
  uri: { type: "string", format: "uri" },
  url: { type: "string", format: "uri" },
  uuid: { type: "string", format: "uuid" },
};

/** `type` is one of JSON Schema's words, or a list of several. */
export const fixType: Repair = (schema, given, at, context) => {
  const { type: _, ...rest }: Record<string, unknown> = schema;
  const place = below(at, "type");
  const listed = Array.isArray(given.type);
  if (listed && context.old) {
    context.tally(
      "type-list",
      place,
      "A list of types, which OpenAPI 3.0 lacks, was read as 3.1 does.",
    );
  }
  const words = listed ? listOf(given.type) : given.type === undefined ? [] : [given.type];
  // `type: null` without quotes.
  const meanings = words.map((word) => readType(word === null ? "null" : word, place, context));
  const open = meanings.some(({ type }) => type === undefined);
  const types = open ? [] : [...new Set(meanings.flatMap(({ type }) => type ?? []))];
  if (types.includes("null") && context.old) {
    context.tally(
      "null-type",
      place,
      "The type null, which OpenAPI 3.0 lacks, was read as 3.1 does.",
    );
  }
  const [format] = meanings.flatMap((meaning) => meaning.format ?? []);
  if (format !== undefined && rest.format === undefined && types.length > 0) rest.format = format;
  if (types.length === 0) return open ? rest : { ...inferred(rest, place, context), ...rest };
  return { type: types.length === 1 ? types[0] : types, ...rest };
};

function readType(
  word: unknown,
  at: string,
  { report }: Context,
): { type?: string; format?: string } {
  const name = String(word).trim().toLowerCase();
  if (TYPES.includes(name)) return { type: name };
  const meaning = WORDS[name] ?? {};
  const reading =
    meaning.type === undefined ? "any value was allowed" : `it was read as ${meaning.type}`;
  report(
    "doubtful",
    "type-unknown",
    at,
    `"${name.slice(0, 40)}" is no type of JSON Schema; ${reading}.`,
  );
  return meaning;
}

/** Properties make an object, items an array. */
function inferred(
  schema: Readonly<Record<string, unknown>>,
  at: string,
  { report }: Context,
): { type?: string } {
  if (schema.allOf || schema.anyOf || schema.oneOf) return {};
  const type = schema.properties ? "object" : schema.items ? "array" : undefined;
  if (type === undefined) return {};
  report("repaired", "type-missing", at, `The type is missing; by its keywords it is ${type}.`);
  return { type };
}
