import type { Context } from "../context.ts";
import type { JsonSchema } from "../page.ts";
import { below, type DataMap, isExtension } from "../text/data.ts";
import { KEYWORDS, UNUSED } from "./keywords.ts";
import { collectExamples } from "./repairs/collect-examples.ts";
import { fixBounds } from "./repairs/fix-bounds.ts";
import { fixContradictions } from "./repairs/fix-contradictions.ts";
import { fixEnum } from "./repairs/fix-enum.ts";
import { fixPattern } from "./repairs/fix-pattern.ts";
import { fixRequired } from "./repairs/fix-required.ts";
import { fixType } from "./repairs/fix-type.ts";
import { foldReferences } from "./repairs/fold-references.ts";
import { orderProperties } from "./repairs/order-properties.ts";
import type { Repair } from "./repairs/repair.ts";
import { reportNames } from "./repairs/report-names.ts";
import { reportNull } from "./repairs/report-null.ts";
import { takeNullable } from "./repairs/take-nullable.ts";

const REPAIRS: readonly Repair[] = [
  foldReferences,
  orderProperties,
  fixType,
  fixBounds,
  fixEnum,
  fixRequired,
  collectExamples,
  // It goes by the examples.
  fixPattern,
  // After each keyword is right by itself.
  fixContradictions,
  takeNullable,
  reportNull,
  reportNames,
];

/** A schema that is no reference. */
export function convertPlain(given: DataMap, at: string, context: Context): JsonSchema {
  const schema = convertKeywords(given, at, context);
  return REPAIRS.reduce((done, repair) => repair(done, given, at, context), schema);
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
