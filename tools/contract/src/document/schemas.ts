import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Document, Schema } from "./openapi.ts";
import { resolve } from "./resolve.ts";

/** The schemas of a document, to ask whether a value is one. */
export interface Schemas {
  /** What is wrong with a value; `undefined` if nothing is. */
  findFault(schema: Schema, value: unknown): string | undefined;
  /** The same of a text, which may stand for a number or a boolean. */
  findTextFault(schema: Schema, text: string | readonly string[]): string | undefined;
  /** All schemas that say something of a value: references, `allOf` and the branch that fits. */
  flatten(schema: Schema, value: unknown): Schema[];
  /** The same for every combination of branches that a value may take. */
  listAlternatives(schema: Schema): Schema[][];
}

// The document's components, as seen from any schema.
const home = "https://contract.test/openapi";

/** Reads the schemas of a document, with a validator that is not Prism's. */
export function createSchemas(document: Document): Schemas {
  const { components } = document;
  const findFault = createCheck(components, false);
  const findTextFault = createCheck(components, true);
  const flatten: Schemas["flatten"] = (schema, value) => {
    if (schema.$ref !== undefined) {
      const { $ref, ...siblings } = schema;
      return [siblings, ...flatten(resolve<Schema>(document, { $ref }), value)];
    }
    const { allOf = [], oneOf = [], anyOf = [] } = schema;
    const branch = [...oneOf, ...anyOf].find((it) => findFault(it, value) === undefined);
    return [schema, ...[...allOf, ...(branch ? [branch] : [])].flatMap((it) => flatten(it, value))];
  };
  const listAlternatives: Schemas["listAlternatives"] = (schema) => {
    if (schema.$ref !== undefined) {
      const { $ref, ...siblings } = schema;
      const targets = listAlternatives(resolve<Schema>(document, { $ref }));
      return targets.map((it) => [siblings, ...it]);
    }
    const { allOf = [], oneOf, anyOf } = schema;
    const parts = [
      ...allOf.map(listAlternatives),
      ...[oneOf, anyOf].flatMap((it) => (it ? [it.flatMap(listAlternatives)] : [])),
    ];
    return parts.reduce<Schema[][]>(
      (all, part) => all.flatMap((left) => part.map((right) => [...left, ...right])),
      [[schema]],
    );
  };
  return { findFault, findTextFault, flatten, listAlternatives };
}

function createCheck(components: object | undefined, coerceTypes: boolean) {
  // A format that nobody knows is none, as OpenAPI has it.
  const ajv = new Ajv2020({ strict: false, validateSchema: false, coerceTypes, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: home, components });
  const compiled = new WeakMap<Schema, ValidateFunction>();
  return (schema: Schema, value: unknown): string | undefined => {
    const validate = compiled.get(schema) ?? ajv.compile(wrap(schema));
    compiled.set(schema, validate);
    // Wrapped, because only what stands in an object can be converted.
    if (validate({ value: coerceTypes ? structuredClone(value) : value })) return undefined;
    return ajv.errorsText(validate.errors).replaceAll("data/value", "value");
  };
}

function wrap(schema: Schema): object {
  const text = JSON.stringify({ properties: { value: schema } });
  return JSON.parse(text.replaceAll('"$ref":"#/', `"$ref":"${home}#/`)) as object;
}
