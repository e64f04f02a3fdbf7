import {
  type Fields,
  fieldsOf,
  isEqual,
  isFields,
  listOf,
  omit,
  own,
} from "@cash-in/description/json";
import { mapSubschemas } from "./map-subschemas.ts";
import { isArray, isEmptyObject, isObject, isSilent } from "./schema-kinds.ts";

/** Reports where two bodies of one schema differ, as keys from its root. */
export type Doubt = (at: readonly string[], text: string) => void;

export const ONE_REQUIRES =
  "one page requires it and another page does not; it is not required here.";

/** What describes a value and decides nothing about it. */
const TOLD = ["title", "description", "examples", "externalDocs"];
const BOUNDS = ["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"];
const OPEN = "additionalProperties";
const STRUCTURE = ["properties", "patternProperties", "required", OPEN];
const LIMITS = ["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"];

/**
 * Two bodies of one schema in the reading that refuses neither: all properties of both, required only what both
 * require, every type that either names, the wider of two bounds. What is told and decides nothing, such as a
 * description, is that of the first.
 */
export function mergeSchemas(
  a: Fields,
  b: Fields,
  doubt: Doubt,
  at: readonly string[] = [],
): Fields {
  const told = { ...pick(b, TOLD), ...pick(a, TOLD) };
  return { ...mergeFacts(omit(a, TOLD), omit(b, TOLD), doubt, at), ...told };
}

function mergeFacts(a: Fields, b: Fields, doubt: Doubt, at: readonly string[]): Fields {
  if (saysSame(a, b) || isSilent(b)) return a;
  if (isSilent(a)) return b;
  if (isObject(a) && isEmptyObject(b)) return a;
  if (isObject(b) && isEmptyObject(a)) return b;
  if (isPlainObject(a) && isPlainObject(b)) return mergeObjects(a, b, doubt, at);
  if (isPlainArray(a) && isPlainArray(b)) {
    const items = mergeSchemas(fieldsOf(a.items), fieldsOf(b.items), doubt, [...at, "items"]);
    return { ...mergePlain(a, b, doubt, at), items };
  }
  if (isPlain(a) && isPlain(b)) return mergePlain(a, b, doubt, at);
  doubt(at, "the pages describe it in different ways; either is allowed here.");
  return { anyOf: mergeBranches(a, b) };
}

/** Whether two schemas decide the same, whatever they tell. */
function saysSame(a: Fields, b: Fields): boolean {
  return isEqual(factsOf(a), factsOf(b));
}

function factsOf(schema: Fields): Fields {
  return mapSubschemas(omit(schema, TOLD), factsOf);
}

function pick(schema: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)));
}

function mergeObjects(a: Fields, b: Fields, doubt: Doubt, at: readonly string[]): Fields {
  const [first, second] = [fieldsOf(a.properties), fieldsOf(b.properties)];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const properties = names.map((name) => {
    const place = [...at, "properties", name];
    const [one, other] = [own(first, name), own(second, name)];
    if (one === undefined || other === undefined) {
      doubt(
        place,
        "one page has this property and another page does not; it is kept, and not required.",
      );
      return [name, one ?? other];
    }
    return [name, mergeSchemas(fieldsOf(one), fieldsOf(other), doubt, place)];
  });
  const shared = listOf(a.required).filter((name) => listOf(b.required).includes(name));
  const disputed = [...listOf(a.required), ...listOf(b.required)].filter(
    (name) =>
      !shared.includes(name) &&
      names.includes(String(name)) &&
      Object.hasOwn(first, String(name)) &&
      Object.hasOwn(second, String(name)),
  );
  for (const name of new Set(disputed)) {
    doubt([...at, "properties", String(name)], ONE_REQUIRES);
  }
  return {
    ...mergePlain(omit(a, STRUCTURE), omit(b, STRUCTURE), doubt, at),
    ...mergeOpen(a, b, doubt, at),
    ...(shared.length > 0 && { required: shared }),
    properties: Object.fromEntries(properties),
  };
}

/** What properties without a name of their own may be, by pattern and otherwise. */
function mergeOpen(a: Fields, b: Fields, doubt: Doubt, at: readonly string[]): Fields {
  const [one, other] = [openOf(a), openOf(b)];
  if (isEqual(one, other)) return one;
  const place = [...at, OPEN];
  doubt(
    place,
    "the pages differ in which other properties there may be; what either allows is allowed here.",
  );
  const [first, second] = [fieldsOf(a.patternProperties), fieldsOf(b.patternProperties)];
  const patterns = [...new Set([...Object.keys(first), ...Object.keys(second)])].flatMap((name) => {
    // Where one page knows the pattern, the other allows what it allows of any property.
    const merged = either(own(first, name) ?? one[OPEN], own(second, name) ?? other[OPEN]);
    return isFields(merged) ? [[name, merged]] : [];
  });
  const additional = either(one[OPEN], other[OPEN]);
  return {
    ...(additional !== undefined && { [OPEN]: additional }),
    ...(patterns.length > 0 && { patternProperties: Object.fromEntries(patterns) }),
  };

  /** A schema for what fits one of two; false is none, nothing is any. */
  function either(x: unknown, y: unknown): unknown {
    if (x === false || y === false) return x === false ? y : x;
    return isFields(x) && isFields(y) ? mergeSchemas(x, y, doubt, place) : undefined;
  }
}

/** That anything is allowed goes without saying. */
function openOf({ [OPEN]: additional, patternProperties: patterns }: Fields): Fields {
  const isTold = additional === false || (isFields(additional) && !isSilent(additional));
  return {
    ...(isTold && { [OPEN]: additional }),
    ...(isFields(patterns) && { patternProperties: patterns }),
  };
}

function mergePlain(a: Fields, b: Fields, doubt: Doubt, at: readonly string[]): Fields {
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const value = key === "type" ? mergeTypes(a.type, b.type) : mergeKeyword(key, a[key], b[key]);
    if (value !== undefined && key !== "items") merged[key] = value;
  }
  const { items: _a, ...one } = a;
  const { items: _b, ...other } = b;
  if (!isEqual(one, other))
    doubt(at, `the pages say ${print(one)} and ${print(other)}; both are allowed here.`);
  return merged;
}

function mergeKeyword(key: string, a: unknown, b: unknown): unknown {
  if (isEqual(a, b)) return a;
  if (a === undefined || b === undefined) return undefined;
  if (key === "enum") return [...new Set([...listOf(a), ...listOf(b)])];
  if (BOUNDS.includes(key)) return Math.min(Number(a), Number(b));
  return LIMITS.includes(key) ? Math.max(Number(a), Number(b)) : undefined;
}

function mergeTypes(a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined) return undefined;
  const types = [...new Set([a, b].flat())];
  const wider = types.includes("number") ? types.filter((type) => type !== "integer") : types;
  return wider.length === 1 ? wider[0] : wider;
}

function mergeBranches(a: Fields, b: Fields): Fields[] {
  const branches: Fields[] = [];
  for (const branch of [a, b].flatMap(branchesOf)) {
    if (!branches.some((known) => saysSame(known, branch))) branches.push(branch);
  }
  return branches;
}

function branchesOf(schema: Fields): Fields[] {
  const isUnion = Object.keys(schema).join() === "anyOf";
  return isUnion ? listOf(schema.anyOf).filter(isFields) : [schema];
}

function isComposed(schema: Fields): boolean {
  return ["$ref", "allOf", "anyOf", "oneOf", "not"].some((key) => key in schema);
}

function isPlainObject(schema: Fields): boolean {
  return isObject(schema) && !isComposed(schema) && !isArray(schema);
}

function isPlainArray(schema: Fields): boolean {
  return isArray(schema) && !isComposed(schema) && !isObject(schema);
}

function isPlain(schema: Fields): boolean {
  return !isComposed(schema) && !isObject(schema) && !isArray(schema);
}

function print(schema: Fields): string {
  const text = Object.entries(schema).map(([key, value]) => `${key} ${[value].flat().join("/")}`);
  return text.join(", ") || "nothing";
}
