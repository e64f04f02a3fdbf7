import type { Context } from "../context.ts";
import type { JsonSchema } from "../page.ts";
import { coerce } from "../schema/coerce.ts";
import type { DataMap } from "../text/data.ts";
import { listExamples } from "./read-content.ts";

/** `{{token}}` is a variable of the vendor's test tool. */
const VARIABLE = /^\s*\{\{.*\}\}\s*$/s;

/** The first example that fits the schema, as a value of its type. */
export function readParameterExample(
  given: DataMap,
  schema: JsonSchema | undefined,
  at: string,
  context: Context,
): { value: unknown } | undefined {
  const fitting = listExamples(given, at, context).flatMap(({ value, at: place }) =>
    fit(value, schema, place, context),
  );
  const told = Array.isArray(schema?.examples) ? schema.examples : [];
  return fitting[0] ?? told.map((value) => ({ value }))[0];
}

function fit(
  value: unknown,
  schema: JsonSchema | undefined,
  at: string,
  { check, report }: Context,
): { value: unknown }[] {
  // An empty field of the vendor's editor.
  if (value === "" || value === null) return [];
  if (typeof value === "string" && VARIABLE.test(value)) {
    report(
      "dropped",
      "example-is-variable",
      at,
      "The example is a variable of the vendor's test tool; it was left out.",
    );
    return [];
  }
  const fault = schema && check(schema, value);
  if (schema === undefined || fault === undefined) return [{ value }];
  for (const coerced of [coerce(value, schema), splitList(value, schema)]) {
    if (coerced === undefined || check(schema, coerced) !== undefined) continue;
    report(
      "repaired",
      "parameter-example-of-other-type",
      at,
      "The example is of another type than the parameter; it was read as the same value of that type.",
    );
    return [{ value: coerced }];
  }
  report(
    "dropped",
    "parameter-example-contradicts",
    at,
    `The example ${fault}; the schema was believed and the example left out.`,
  );
  return [];
}

/** A list is often shown as it stands in an address: `a,b`. */
function splitList(value: unknown, schema: JsonSchema): unknown {
  if (schema.type !== "array" || typeof value !== "string") return undefined;
  const items = (schema.items ?? {}) as JsonSchema;
  return value.split(",").map((one) => coerce(one.trim(), items) ?? one.trim());
}
