import { type Fields, fieldsOf, isFields, listOf, omit } from "@cash-in/description/json";
import { listKeywords } from "@cash-in/description/schema-keywords";
import { isArray } from "./schema-kinds.ts";

/** Keywords that decide something about one value. */
const PLAIN = [
  "type",
  "format",
  "enum",
  "const",
  "default",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "contentEncoding",
  "contentMediaType",
  "deprecated",
  "readOnly",
  "writeOnly",
  "required",
];
export const SCHEMA_KEYS = ["items", "additionalProperties", "not", "contains"];
const MAP_KEYS = ["properties", "patternProperties"];
/** Formats that the validators check, see redocly.yaml. Any other is let through unseen, so it is not repeated. */
const FORMATS = ["date", "date-time", "uuid", "uri", "email", "byte", "binary", "int32", "int64"];
/** Says nothing of the wire. */
const SILENT = [
  "$ref",
  "description",
  "title",
  "example",
  "examples",
  "$comment",
  "xml",
  "externalDocs",
];

/** Reports a keyword that is left out, and why. */
export type Drop = (at: string, text: string) => void;

/**
 * What a page's schema decides, without what it tells: no descriptions, titles, examples, no fields of the site's
 * product. What our tools cannot check or would get wrong is left out as well, and said.
 */
export function cleanSchema(schema: unknown, drop: Drop, at = ""): Fields {
  const given = fieldsOf(schema);
  const clean: Record<string, unknown> = {};
  if (typeof given.$ref === "string") clean.$ref = given.$ref;
  for (const key of PLAIN) if (given[key] !== undefined) clean[key] = given[key];
  for (const key of SCHEMA_KEYS) {
    if (typeof given[key] === "boolean") clean[key] = given[key];
    else if (isFields(given[key])) clean[key] = cleanSchema(given[key], drop, `${at}/${key}`);
  }
  for (const key of listKeywords) {
    const list = listOf(given[key]);
    if (list.length > 0)
      clean[key] = list.map((it, index) => cleanSchema(it, drop, `${at}/${key}/${index}`));
  }
  for (const key of MAP_KEYS) {
    const entries = Object.entries(fieldsOf(given[key])).filter(
      ([name, value]) => isFields(value) && name !== "$ref",
    );
    if (key in given)
      clean[key] = Object.fromEntries(
        entries.map(([name, value]) => [
          name,
          relax(cleanSchema(value, drop, `${at}/${key}/${name}`)),
        ]),
      );
  }
  if (Object.hasOwn(fieldsOf(given.properties), "$ref")) {
    drop(
      `${at}/properties/$ref`,
      "Left out: no tool tells a property called $ref from a reference.",
    );
    clean.required = listOf(given.required).filter((name) => name !== "$ref");
  }
  reportUnknown(given, drop, at);
  return tidy(clean, drop, at);
}

/** Pages are made from examples: a property that happened to be null there is not null for ever. */
function relax(schema: Fields): Fields {
  if (schema.type !== "null") return schema;
  const note = "the page knows no other value than null; any value is allowed here.";
  return { ...omit(schema, ["type"]), "x-note": note };
}

function reportUnknown(given: Fields, drop: Drop, at: string): void {
  const known = [...PLAIN, ...SCHEMA_KEYS, ...listKeywords, ...MAP_KEYS, ...SILENT];
  for (const key of Object.keys(given)) {
    if (known.includes(key) || key.startsWith("x-")) continue;
    drop(
      `${at}/${key}`,
      `The keyword ${key} is left out: the clients and the mock server do not know it.`,
    );
  }
}

function tidy(clean: Record<string, unknown>, drop: Drop, at: string): Fields {
  const leaveOut = (key: string, why: string) => {
    drop(`${at}/${key}`, `${key}: ${JSON.stringify(clean[key])} is left out: ${why}`);
    delete clean[key];
  };
  if (clean.properties && !clean.type) clean.type = "object";
  if (clean.items && !clean.type) clean.type = "array";
  if (listOf(clean.required).length === 0) delete clean.required;
  if (isArray(clean) && !clean.items) clean.items = {};
  if (typeof clean.format === "string" && !FORMATS.includes(clean.format))
    leaveOut("format", "no validator here knows the format.");
  if (typeof clean.multipleOf === "number" && clean.multipleOf < 1)
    leaveOut("multipleOf", "in floating point 19.99 is no multiple of 0.01.");
  return unwrap(clean);
}

/** `allOf` with one member is how some pages write a reference with a description. */
function unwrap(clean: Fields): Fields {
  const [only, ...others] = listOf(clean.allOf);
  if (!isFields(only) || others.length > 0) return clean;
  return Object.keys(clean).every((key) => key === "allOf" || (key === "type" && "$ref" in only))
    ? only
    : clean;
}
