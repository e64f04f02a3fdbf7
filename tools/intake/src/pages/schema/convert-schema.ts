import type { Context } from "../context.ts";
import type { JsonSchema } from "../page.ts";
import { type Data, isMap } from "../text/data.ts";
import { convertPlain } from "./convert-plain.ts";
import { convertReference } from "./convert-reference.ts";
import { dropFalseExamples } from "./drop-false-examples.ts";

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

/** The same, without examples and defaults that do not fit. They can be checked once all schemas are read. */
export function convertAndCheck(given: Data | undefined, at: string, context: Context): JsonSchema {
  return dropFalseExamples(convertSchema(given, at, context), at, context);
}
