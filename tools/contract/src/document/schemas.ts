import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { NoValueError } from "./no-value-error.ts";
import type { Document, Schema } from "./openapi.ts";
import { resolve } from "./resolve.ts";
import { type Direction, selectView } from "./select-view.ts";

/** The schemas of a document, to ask whether a value is one. */
export interface Schemas {
  /**
   * What is wrong with a value; `undefined` if nothing is.
   *
   * @param direction Which way it goes. What the other side sets is not missed then.
   */
  findFault(schema: Schema, value: unknown, direction?: Direction): string | undefined;
  /** The same of a text, which may stand for a number or a boolean. */
  findTextFault(
    schema: Schema,
    text: string | readonly string[] | Readonly<Record<string, unknown>>,
  ): string | undefined;
  /** All schemas that say something of a value: references, `allOf` and the branch that fits. */
  flatten(schema: Schema, value: unknown): Schema[];
  /** The same for every combination of branches that a value may take. */
  listAlternatives(schema: Schema): Schema[][];
}

// The document's components, as seen from any schema.
const home = "https://contract.test/openapi";

// A few branches beside each other soon make millions of combinations.
const mostAlternatives = 200;

/** Reads the schemas of a document, with a validator that is not Prism's. */
export function createSchemas(document: Document): Schemas {
  const checks = {
    any: createCheck(document, undefined, false),
    request: createCheck(document, "request", false),
    response: createCheck(document, "response", false),
  };
  const findFault: Schemas["findFault"] = (schema, value, direction) =>
    checks[direction ?? "any"](schema, value);
  const findTextFault = createCheck(document, undefined, true);
  const flatten = (schema: Schema, value: unknown, within: readonly Schema[] = []): Schema[] => {
    const inner = enter(schema, within);
    if (schema.$ref !== undefined) {
      const { $ref, ...siblings } = schema;
      return [siblings, ...flatten(resolve<Schema>(document, { $ref }), value, inner)];
    }
    const { allOf = [], oneOf = [], anyOf = [] } = schema;
    const branch = [...oneOf, ...anyOf].find((it) => findFault(it, value) === undefined);
    return [
      schema,
      ...[...allOf, ...(branch ? [branch] : [])].flatMap((it) => flatten(it, value, inner)),
    ];
  };
  const listAlternatives = (schema: Schema, within: readonly Schema[] = []): Schema[][] => {
    const inner = enter(schema, within);
    const list = (it: Schema) => listAlternatives(it, inner);
    if (schema.$ref !== undefined) {
      const { $ref, ...siblings } = schema;
      return list(resolve<Schema>(document, { $ref })).map((it) => [siblings, ...it]);
    }
    const { allOf = [], oneOf, anyOf } = schema;
    const parts = [
      ...allOf.map(list),
      ...[oneOf, anyOf].flatMap((it) => (it ? [it.flatMap(list)] : [])),
    ];
    return parts.reduce<Schema[][]>(
      (all, part) =>
        thinOut(all.flatMap((left) => thinOut(part).map((right) => [...left, ...right]))),
      [[schema]],
    );
  };
  return {
    findFault,
    findTextFault,
    flatten: (schema, value) => flatten(schema, value),
    listAlternatives: (schema) => listAlternatives(schema),
  };
}

/** A schema that is part of itself would be read for ever. */
function enter(schema: Schema, within: readonly Schema[]): readonly Schema[] {
  if (within.includes(schema)) throw new NoValueError([], schema, "it is a part of itself");
  return [...within, schema];
}

function thinOut<Item>(items: readonly Item[]): Item[] {
  const step = Math.ceil(items.length / mostAlternatives);
  return items.filter((_, index) => index % step === 0);
}

function createCheck(document: Document, direction: Direction | undefined, coerceTypes: boolean) {
  // A format that nobody knows is none, as OpenAPI has it.
  const ajv = new Ajv2020({ strict: false, validateSchema: false, coerceTypes, logger: false });
  addFormats.default(ajv);
  const look = <Node extends object>(node: Node): Node =>
    direction ? selectView(document, direction, node) : node;
  ajv.addSchema({ $id: home, components: look(document.components ?? {}) });
  const compiled = new WeakMap<Schema, ValidateFunction>();
  const compile = (schema: Schema): ValidateFunction => {
    try {
      return ajv.compile(wrap(look(schema)));
    } catch (error) {
      throw new NoValueError([], schema, `it cannot be checked: ${(error as Error).message}`);
    }
  };
  return (schema: Schema, value: unknown): string | undefined => {
    // What is no object cannot be remembered: `true` and `false` are schemas, too.
    const isObject = typeof schema === "object";
    const validate = (isObject && compiled.get(schema)) || compile(schema);
    if (isObject) compiled.set(schema, validate);
    // Wrapped, because only what stands in an object can be converted.
    if (validate({ value: coerceTypes ? structuredClone(value) : value })) return undefined;
    return ajv.errorsText(validate.errors).replaceAll("data/value", "value");
  };
}

function wrap(schema: Schema): object {
  const text = JSON.stringify({ properties: { value: schema } });
  return JSON.parse(text.replaceAll('"$ref":"#/', `"$ref":"${home}#/`)) as object;
}
