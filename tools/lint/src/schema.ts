import {
  below,
  type Fields,
  fieldsOf,
  follow,
  isFields,
  listOf,
  type Place,
  type Resolve,
} from "./place.ts";

const ONE = ["items", "additionalProperties", "not", "if", "then", "else", "contains"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "dependentSchemas"];

/** Every schema that the given one uses, itself included, each once and with its `$ref` followed. */
export function reachable(
  start: Place,
  resolve: Resolve,
  seen = new Map<unknown, Place>(),
): Map<unknown, Place> {
  const place = follow(start, resolve);
  if (!place || !isFields(place.node) || seen.has(place.node)) return seen;
  seen.set(place.node, place);
  for (const inner of innerSchemas(place)) reachable(inner, resolve, seen);
  return seen;
}

function innerSchemas(place: Place): Place[] {
  const schema = fieldsOf(place.node);
  return [
    ...ONE.filter((key) => isFields(schema[key])).map((key) => below(place, key)),
    ...LISTS.flatMap((key) => listOf(schema[key]).map((_, index) => below(place, key, index))),
    ...MAPS.flatMap((key) =>
      Object.keys(fieldsOf(schema[key])).map((name) => below(place, key, name)),
    ),
  ];
}

/** The schema with everything it is composed of: all branches of allOf, anyOf and oneOf. */
export function branches(start: Place, resolve: Resolve, seen = new Set<unknown>()): Place[] {
  const place = follow(start, resolve);
  if (!place || !isFields(place.node) || seen.has(place.node)) return [];
  seen.add(place.node);
  const schema: Fields = place.node;
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((key) =>
    listOf(schema[key]).map((_, index) => below(place, key, index)),
  );
  return [place, ...composed.flatMap((branch) => branches(branch, resolve, seen))];
}

/** The property of that name in every branch that has one, `$ref` not followed. */
export function property(schema: Place, name: string, resolve: Resolve): Place[] {
  return branches(schema, resolve)
    .filter((branch) => Object.hasOwn(fieldsOf(fieldsOf(branch.node).properties), name))
    .map((branch) => below(branch, "properties", name));
}
