import type { Context } from "../context.ts";
import type { JsonSchema } from "../page.ts";
import { below, type Data, type DataMap, isExtension, isMap } from "../text/data.ts";
import { convertReference } from "./convert-reference.ts";
import { dropFalseExamples } from "./drop-false-examples.ts";
import { KEYWORDS, UNUSED } from "./keywords.ts";
import { collectExamples } from "./repairs/collect-examples.ts";
import { fixBounds } from "./repairs/fix-bounds.ts";
import { fixEnum } from "./repairs/fix-enum.ts";
import { fixRequired } from "./repairs/fix-required.ts";
import { fixType } from "./repairs/fix-type.ts";
import { foldReferences } from "./repairs/fold-references.ts";
import { orderProperties } from "./repairs/order-properties.ts";
import { reportNull } from "./repairs/report-null.ts";
import { takeNullable } from "./repairs/take-nullable.ts";

/** A repair looks at a whole schema. `given` is how the page has it, `schema` what was made of it so far. */
export type Repair = (
  schema: JsonSchema,
  given: DataMap,
  at: string,
  context: Context,
) => JsonSchema;

const REPAIRS: readonly Repair[] = [
  foldReferences,
  orderProperties,
  fixType,
  fixBounds,
  fixEnum,
  fixRequired,
  collectExamples,
  takeNullable,
  reportNull,
];

/** A schema of the page in clean JSON Schema of OpenAPI 3.1. */
export function convertSchema(given: Data | undefined, at: string, context: Context): JsonSchema {
  context.countSchema();
  if (given === true) return {};
  if (given === false) return { not: {} };
  if (!isMap(given)) {
    context.report(
      "doubtful",
      "schema-is-no-object",
      at,
      "Where a schema belongs stands something else; nothing is known of the value.",
    );
    return {};
  }
  if (Object.hasOwn(given, "$ref")) return convertReference(given, at, context);
  return convertPlain(given, at, context);
}

/** A schema that is no reference. */
export function convertPlain(given: DataMap, at: string, context: Context): JsonSchema {
  const schema = convertKeywords(given, at, context);
  return REPAIRS.reduce((done, repair) => repair(done, given, at, context), schema);
}

/** The same, without examples and defaults that do not fit. They can be checked once all schemas are read. */
export function convertAndCheck(given: Data | undefined, at: string, context: Context): JsonSchema {
  return dropFalseExamples(convertSchema(given, at, context), at, context);
}

/** Keyword by keyword, in the page's order. */
function convertKeywords(given: DataMap, at: string, context: Context): JsonSchema {
  const entries: [string, unknown][] = [];
  for (const [key, value] of Object.entries(given)) {
    if (isExtension(key) || UNUSED.has(key)) continue;
    const place = below(at, key);
    const convert = KEYWORDS.get(key);
    if (!convert) {
      const note = `"${key}" is no keyword of a schema; it was left out.`;
      context.report("dropped", "unknown-keyword", place, note);
      continue;
    }
    const converted = convert(value, place, context);
    if (converted !== undefined) entries.push([key, converted]);
  }
  return Object.fromEntries(entries);
}
