import type { Context } from "../../context.ts";
import type { JsonSchema } from "../../page.ts";
import { below, isMap } from "../../text/data.ts";
import { identityOf } from "../../text/identity.ts";
import { coerce } from "../coerce.ts";
import { fitsType } from "../fits-type.ts";
import { isTooLong } from "../too-long.ts";
import type { Repair } from "./repair.ts";

/** The values of an `enum` have the schema's type, and each stands once. */
export const fixEnum: Repair = (schema, given, at, context) => {
  const { enum: values, ...rest } = schema;
  if (values === undefined) return schema;
  const place = below(at, "enum");
  if (!Array.isArray(values)) {
    context.report(
      "doubtful",
      "keyword-misused",
      place,
      "The enumeration is no list; it was left out.",
    );
    return rest;
  }
  const { items } = rest;
  if (rest.type === "array" && isMap(items) && !values.some(Array.isArray)) {
    context.report(
      "doubtful",
      "enum-on-array",
      place,
      "The enumeration stands on the list; it was read as that of its items.",
    );
    const inner = { ...(items as JsonSchema), enum: values };
    return { ...rest, items: fixEnum(inner, given, below(at, "items"), context) };
  }
  const long = values.find((one) => isTooLong(one) && !fitsType(one, rest));
  if (long !== undefined) {
    const note = `The enumeration has ${long}, which no number here holds exactly; it was left out as a whole, so that no value of it is refused.`;
    context.report("dropped", "number-too-long", place, note);
    return rest;
  }
  const fitting = fit(values, rest, place, context);
  return fitting.length === 0 ? rest : { ...rest, enum: fitting };
};

function fit(
  values: readonly unknown[],
  schema: JsonSchema,
  at: string,
  { report }: Context,
): unknown[] {
  const kept = new Map<string, unknown>();
  values.forEach((value, index) => {
    // Null makes the type nullable, see takeNullable.
    const read = value === null || fitsType(value, schema) ? value : coerce(value, schema);
    if (read === undefined) {
      report(
        "dropped",
        "enum-contradicts-type",
        below(at, index),
        "A value of the enumeration is not of the schema's type; it was left out.",
      );
    } else if (kept.has(identityOf(read))) {
      report(
        "repaired",
        "enum-repeats",
        below(at, index),
        "A value of the enumeration stands twice.",
      );
    } else {
      if (read !== value) {
        report(
          "doubtful",
          "enum-contradicts-type",
          below(at, index),
          "A value of the enumeration is not of the schema's type; it was read as one that is.",
        );
      }
      kept.set(identityOf(read), read);
    }
  });
  return [...kept.values()];
}
