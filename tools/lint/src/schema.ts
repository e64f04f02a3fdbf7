import { type Fields, fieldsOf, isFields, listOf } from "@cash-in/description/json";
import { composingKeywords, listSubschemas } from "@cash-in/description/schema-keywords";
import { below, follow, type Place, type Resolve } from "./place.ts";

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
  return listSubschemas(fieldsOf(place.node))
    .filter(({ schema }) => isFields(schema))
    .map(({ keys }) => below(place, ...keys));
}

/** The schema with everything it is composed of: all branches of allOf, anyOf and oneOf. */
export function branches(start: Place, resolve: Resolve, seen = new Set<unknown>()): Place[] {
  const place = follow(start, resolve);
  if (!place || !isFields(place.node) || seen.has(place.node)) return [];
  seen.add(place.node);
  const schema: Fields = place.node;
  const composed = composingKeywords.flatMap((key) =>
    listOf(schema[key]).map((_, index) => below(place, key, index)),
  );
  return [place, ...composed.flatMap((branch) => branches(branch, resolve, seen))];
}

/** The property of that name in every branch that has one, by name or by pattern, `$ref` not followed. */
export function property(schema: Place, name: string, resolve: Resolve): Place[] {
  return branches(schema, resolve).flatMap((branch) => namedIn(branch, name));
}

function namedIn(branch: Place, name: string): Place[] {
  const { properties, patternProperties } = fieldsOf(branch.node);
  const patterns = Object.keys(fieldsOf(patternProperties)).filter((it) => matches(name, it));
  return [
    ...(Object.hasOwn(fieldsOf(properties), name) ? [below(branch, "properties", name)] : []),
    ...patterns.map((pattern) => below(branch, "patternProperties", pattern)),
  ];
}

function matches(name: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    // That it is no pattern is the business of Redocly.
    return false;
  }
}

/** What the branches that do not name a property say of the values of all others. */
export function extraValues(schema: Place, name: string, resolve: Resolve): Place[] {
  return branches(schema, resolve)
    .filter(({ node }) => isFields(fieldsOf(node).additionalProperties))
    .filter((branch) => namedIn(branch, name).length === 0)
    .map((branch) => below(branch, "additionalProperties"));
}

/** What every branch says of the item at that place of a list. */
export function itemAt(schema: Place, index: number, resolve: Resolve): Place[] {
  return branches(schema, resolve).flatMap((branch) => {
    const { prefixItems, items } = fieldsOf(branch.node);
    if (index < listOf(prefixItems).length) return [below(branch, "prefixItems", index)];
    return isFields(items) ? [below(branch, "items")] : [];
  });
}
