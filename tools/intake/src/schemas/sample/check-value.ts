import { type Fields, fieldsOf } from "@cash-in/description/json";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Key, mapReferences } from "../../spec/reference.ts";

/** Whether a value fits a schema. */
export type CheckValue = (schema: Fields, value: unknown) => boolean;

const BASE = "https://spec.invalid/";

/** A validator for the schemas of a spec. */
export function createCheck(components: ReadonlyMap<Key, { readonly value: Fields }>): CheckValue {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
  for (const [key, { value }] of components) {
    if (key.startsWith("schemas/")) ajv.addSchema({ $id: toUri(key), ...toUris(value) });
  }
  // Thousands of properties have the same few schemas, and making a check takes longer than all its uses.
  const known = new Map<string, (value: unknown) => boolean>();
  return (schema, value) => {
    const { description: _description, ...facts } = schema;
    const key = JSON.stringify(facts);
    const check = known.get(key) ?? compile(ajv, facts);
    known.set(key, check);
    return check(value);
  };
}

function compile(ajv: Ajv2020, schema: Fields): (value: unknown) => boolean {
  try {
    const check = ajv.compile(toUris(schema));
    return (value) => check(value) === true;
  } catch {
    // A schema that is none lets nothing through: no example is shown for it.
    return () => false;
  }
}

function toUris(schema: Fields): Fields {
  return fieldsOf(mapReferences(schema, toUri));
}

function toUri(key: string): string {
  return `${BASE}${encodeURI(key)}`;
}
