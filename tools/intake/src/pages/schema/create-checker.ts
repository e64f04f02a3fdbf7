import { fieldsOf } from "@cash-in/description/json";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ANNOTATIONS } from "../../schemas/annotations.ts";
import { mapSubschemas } from "../../schemas/map-subschemas.ts";
import { nameIn } from "../../schemas/reference.ts";
import { mapReferences } from "../../spec/reference.ts";
import type { JsonSchema } from "../page.ts";
import { isMap } from "../text/data.ts";
import { TimeLimitError, withTimeLimit } from "../text/with-time-limit.ts";
import { fitsType } from "./fits-type.ts";

/** Why a value does not fit a schema, as half a sentence; undefined where it fits. */
export type Checker = (schema: JsonSchema, value: unknown) => string | undefined;

const ROOT = "page";
/** Searching a list for equal items takes quadratic time. */
const MAX_VALUES = 20_000;
/** Far more than any sensible check takes, also on a busy machine: the same page must always be read the same. */
const MILLISECONDS = 10_000;
/** The schemas are clean already, and each is used for a few values only: what makes ajv start slowly is left out. */
const OPTIONS = {
  // 19.9 is a multiple of 0.01 to everybody but a division in floating point.
  multipleOfPrecision: 6,
  strict: false,
  logger: false,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
} as const;

/** Checks values against schemas that may refer to those given. */
export function createChecker(
  schemas: Readonly<Record<string, JsonSchema>>,
  milliseconds = MILLISECONDS,
): Checker {
  const keys = new Map(Object.keys(schemas).map((name, index) => [name, `s${index}`]));
  const toKey = (ref: string) => {
    const name = nameIn(ref);
    return name === undefined ? ref : `${ROOT}#/$defs/${keys.get(name) ?? name}`;
  };
  const prepare = (schema: JsonSchema) =>
    fieldsOf(mapReferences(withoutAnnotations(schema), toKey));
  const entries = Object.entries(schemas);
  const ajv = new Ajv2020(OPTIONS);
  addFormats.default(ajv);
  ajv.addSchema({
    $id: ROOT,
    $defs: Object.fromEntries(entries.map(([name, schema]) => [keys.get(name), prepare(schema)])),
  });
  const compiled = new Map<string, ValidateFunction>();

  return (schema, value) => {
    if (isPlain(schema) && typeof value !== "object") return checkPlain(schema, value);
    const bare = prepare(schema);
    if (countValues(value) > MAX_VALUES) return "has too many values to be checked";
    try {
      return withTimeLimit(milliseconds, () => {
        const key = JSON.stringify(bare);
        const validate = compiled.get(key) ?? ajv.compile(bare);
        compiled.set(key, validate);
        return validate(value) ? undefined : explain(validate);
      });
    } catch (error) {
      if (error instanceof TimeLimitError) return "takes too long to be checked";
      return "cannot be checked, because its schema cannot";
    }
  };
}

/** Most schemas with an example have a type, and maybe an enumeration, and nothing else. */
function isPlain(schema: JsonSchema): boolean {
  const keys = Object.keys(schema).filter((key) => !ANNOTATIONS.includes(key));
  return keys.every((key) => key === "type" || key === "enum");
}

function checkPlain(schema: JsonSchema, value: unknown): string | undefined {
  if (!fitsType(value, schema)) return `must be ${[schema.type].flat().join(" or ")}`;
  if (!Array.isArray(schema.enum)) return undefined;
  return schema.enum.includes(value) ? undefined : "must be equal to one of the allowed values";
}

function explain({ errors }: ValidateFunction): string {
  const [error] = errors ?? [];
  const path = error?.instancePath ?? "";
  return `${path === "" ? "" : `at ${path.slice(0, 100)} `}${error?.message ?? "does not fit"}`;
}

/** Schemas that differ in their texts only are compiled once. */
function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).filter(([key]) => !ANNOTATIONS.includes(key));
  return mapSubschemas(Object.fromEntries(entries), withoutAnnotations);
}

function countValues(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + countValues(one), 1);
  return isMap(value)
    ? Object.values(value).reduce<number>((sum, one) => sum + countValues(one), 1)
    : 1;
}
