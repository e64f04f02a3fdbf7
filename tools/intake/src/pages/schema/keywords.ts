import { listKeywords, mapKeywords, schemaKeywords } from "@cash-in/description/schema-keywords";
import type { Context } from "../context.ts";
import { readDescription } from "../read-description.ts";
import {
  below,
  type Data,
  entriesOf,
  isExtension,
  isMap,
  isTrue,
  listOf,
  textOf,
} from "../text/data.ts";

type Convert = (value: Data, at: string, context: Context) => unknown;

/** Keywords that mean nothing once a schema stands on its own, or that would change what references mean. */
export const UNUSED: ReadonlySet<string> = new Set(["$schema", "$id", "$comment", "$anchor", "id"]);

/** Schemas that references lead to. What such a reference means is written out in its place. */
const ASIDE = ["$defs", "definitions"];

/** What becomes of each keyword's value, by itself. What takes the whole schema to see is a repair. */
export const KEYWORDS: ReadonlyMap<string, Convert> = new Map<string, Convert>([
  ["title", (value) => textOf(value)],
  ["description", readDescription],
  ["format", (value, at, context) => readWord(value, at, context)],
  ["contentEncoding", (value, at, context) => readWord(value, at, context)],
  ["contentMediaType", (value, at, context) => readWord(value, at, context)],
  ...["deprecated", "readOnly", "writeOnly", "uniqueItems"].map((key): [string, Convert] => [
    key,
    (value) => (isTrue(value) ? true : undefined),
  ]),
  ...[
    "type",
    "pattern",
    "enum",
    "required",
    "nullable",
    "default",
    "const",
    "example",
    "examples",
  ].map(keep),
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"].map(keep),
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"].map(keep),
  ...["minContains", "maxContains"].map(keep),
  ["dependentRequired", (value) => (isMap(value) ? value : undefined)],
  ["discriminator", readDiscriminator],
  [
    "externalDocs",
    (value) => (textOf(isMap(value) && value.url) ? withoutExtensions(value) : undefined),
  ],
  ["xml", dropXml],
  ...schemaKeywords.map((key): [string, Convert] => [key, convertOne]),
  ...listKeywords.map((key): [string, Convert] => [key, convertList]),
  ...mapKeywords
    .filter((key) => !ASIDE.includes(key))
    .map((key): [string, Convert] => [key, convertMap]),
  ["items", convertItems],
  ["additionalProperties", convertAdditional],
]);

/** The repairs look at it. */
function keep(key: string): [string, Convert] {
  return [key, (value) => value];
}

function readWord(value: Data, at: string, { report }: Context): string | undefined {
  const word = textOf(value);
  if (word === undefined && value !== "" && value !== null) {
    report("dropped", "keyword-misused", at, "The value is no text; it was left out.");
  }
  return word;
}

function convertOne(value: Data, at: string, context: Context): unknown {
  return context.convert(value, at, context);
}

function convertList(value: Data, at: string, context: Context): unknown {
  const list = isMap(value) ? [value] : listOf(value);
  if (!Array.isArray(value)) {
    context.report("doubtful", "keyword-misused", at, "The value is no list; it was read as one.");
  }
  if (list.length === 0) return undefined;
  return list.map((one, index) => context.convert(one, below(at, index), context));
}

function convertMap(value: Data, at: string, context: Context): unknown {
  if (!isMap(value)) {
    context.report(
      "dropped",
      "keyword-misused",
      at,
      "The value is no map of schemas; it was left out.",
    );
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(value)
      // A property may be called `x-…`; the vendor's own field in the wrong place is no schema.
      .filter(([name, one]) => !name.startsWith("x-apidog-") || isMap(one))
      .map(([name, one]) => [name, context.convert(one, below(at, name), context)]),
  );
}

/** A list of schemas under `items` is older JSON Schema: one for each place. */
function convertItems(value: Data, at: string, context: Context): unknown {
  if (!Array.isArray(value)) return context.convert(value, at, context);
  context.report(
    "doubtful",
    "items-is-list",
    at,
    "The items are a list of schemas; any of them was allowed in any place.",
  );
  const schemas = value.map((one, index) => context.convert(one, below(at, index), context));
  return schemas.length > 1 ? { anyOf: schemas } : (schemas[0] ?? {});
}

function convertAdditional(value: Data, at: string, context: Context): unknown {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "false") return value === "true";
  return context.convert(value, at, context);
}

function readDiscriminator(value: Data, at: string, { report }: Context): unknown {
  const propertyName = textOf(isMap(value) ? value.propertyName : value);
  if (propertyName === undefined) {
    report(
      "dropped",
      "keyword-misused",
      at,
      "The discriminator names no property; it was left out.",
    );
    return undefined;
  }
  if (entriesOf(isMap(value) ? value.mapping : null).length > 0) {
    report(
      "dropped",
      "discriminator-mapping",
      below(at, "mapping"),
      "The mapping of a discriminator is not kept; the variants say their values themselves.",
    );
  }
  return { propertyName };
}

function dropXml(value: Data, at: string, { report }: Context): undefined {
  if (entriesOf(value).every(([key]) => isExtension(key))) return;
  report("dropped", "xml", at, "How the value is written as XML is not kept.");
}

function withoutExtensions(value: Data): unknown {
  return Object.fromEntries(entriesOf(value).filter(([key]) => !isExtension(key)));
}
