import { ANNOTATIONS } from "../../../schemas/annotations.ts";
import type { JsonSchema } from "../../page.ts";
import { isTrue } from "../../text/data.ts";
import type { Repair } from "./repair.ts";

/** `nullable: true` of OpenAPI 3.0 becomes the type null of 3.1. An enumeration with null says the same. */
export const takeNullable: Repair = (schema) => {
  const { nullable, ...rest } = schema;
  const listed = Array.isArray(rest.enum) && rest.enum.includes(null) && rest.type !== undefined;
  return isTrue(nullable) || listed ? orNull(rest) : rest;
};

/** The schema, or null. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values, ...rest } = schema;
  const composed = rest.allOf ?? rest.anyOf ?? rest.oneOf ?? rest.not ?? rest.const;
  if (rest.$ref !== undefined || (type === undefined && composed !== undefined))
    return wrap(schema);
  const withNull = Array.isArray(values) && !values.includes(null) ? [...values, null] : values;
  return {
    ...(type === undefined ? {} : { type: [...new Set([type, "null"].flat())] }),
    ...rest,
    ...(withNull === undefined ? {} : { enum: withNull }),
  };
}

function wrap(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema);
  const inner = entries.filter(([key]) => !ANNOTATIONS.includes(key));
  const outer = entries.filter(([key]) => ANNOTATIONS.includes(key));
  return { anyOf: [Object.fromEntries(inner), { type: "null" }], ...Object.fromEntries(outer) };
}
