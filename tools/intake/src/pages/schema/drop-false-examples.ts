import { mapSubschemas } from "../../schemas/map-subschemas.ts";
import type { Context } from "../context.ts";
import type { JsonSchema } from "../page.ts";
import { below } from "../text/data.ts";
import { coerce } from "./coerce.ts";
import { isTooLong } from "./too-long.ts";

/** The schema with the examples and defaults that fit it, and those of the schemas in it. The schema is believed, not the example. */
export function dropFalseExamples(schema: JsonSchema, at: string, context: Context): JsonSchema {
  const inner = mapSubschemas(schema, (one, keys) =>
    dropFalseExamples(one, below(at, ...keys), context),
  );
  const { examples, default: standard, ...rest } = inner;
  const given = Array.isArray(examples) ? examples : [];
  const kept = given.flatMap((one, index) =>
    readExample(one, rest, below(at, "examples", index), context),
  );
  return {
    ...rest,
    ...(standard === undefined ? {} : readDefault(standard, rest, below(at, "default"), context)),
    ...(kept.length === 0 ? {} : { examples: kept }),
  };
}

function readExample(
  example: unknown,
  schema: JsonSchema,
  at: string,
  { check, report }: Context,
): unknown[] {
  const fault = check(schema, example);
  if (fault === undefined) return [example];
  const coerced = coerce(example, schema);
  if (coerced !== undefined && check(schema, coerced) === undefined) {
    report(
      "repaired",
      "example-of-other-type",
      at,
      "The example is of another type than its schema; it was read as the same value of that type.",
    );
    return [coerced];
  }
  if (isTooLong(example)) {
    report("dropped", "number-too-long", at, tellLong("example", example));
    return [];
  }
  report(
    "dropped",
    "example-contradicts-schema",
    at,
    `The example ${fault}; the schema was believed and the example left out.`,
  );
  return [];
}

function readDefault(
  value: unknown,
  schema: JsonSchema,
  at: string,
  { check, report }: Context,
): { default?: unknown } {
  const fault = check(schema, value);
  if (fault === undefined) return { default: value };
  const coerced = coerce(value, schema);
  if (coerced !== undefined && check(schema, coerced) === undefined) {
    report(
      "repaired",
      "default-of-other-type",
      at,
      "The default is of another type than its schema; it was read as the same value of that type.",
    );
    return { default: coerced };
  }
  if (isTooLong(value)) {
    report("dropped", "number-too-long", at, tellLong("default", value));
    return {};
  }
  const values = schema.enum;
  const kind =
    Array.isArray(values) && !values.includes(value)
      ? "default-outside-enum"
      : "default-contradicts-schema";
  report(
    "dropped",
    kind,
    at,
    `The default ${fault}; the schema was believed and the default left out.`,
  );
  return {};
}

function tellLong(what: string, value: unknown): string {
  return `The ${what} is ${value}, which no number here holds exactly; it was left out.`;
}
