import { type Fields, fieldsOf, isFields, own } from "@cash-in/description/json";
import { branchesOf, type Components, itemsOf, propertyOf } from "../../schemas/look-up.ts";
import { type Maker, makeValue } from "../../schemas/sample/make-value.ts";
import type { Key } from "../../spec/reference.ts";

/** Which properties some example shows, as `schemas/Case CreditorReference`. */
export type Shown = Set<string>;

/** Notes every property that an example shows. */
export function noteShown(
  value: unknown,
  schema: Fields,
  components: Components,
  shown: Shown,
): void {
  const branches = branchesOf(schema, components);
  if (Array.isArray(value)) {
    const items = itemsOf(branches);
    if (items) for (const item of value) noteShown(item, items, components, shown);
    return;
  }
  if (!isFields(value)) return;
  for (const [name, child] of Object.entries(value)) {
    for (const { key, schema: property } of propertyOf(branches, name)) {
      if (key) shown.add(toMark(key, name));
      noteShown(child, property, components, shown);
    }
  }
}

/**
 * An example with the properties that no example shows yet. Their values come from the given one, which is what stood
 * here before, where it has them; else they are made.
 */
export function completeValue(
  value: unknown,
  schema: Fields,
  given: unknown,
  maker: Maker,
  shown: Shown,
): unknown {
  const { components } = maker;
  const branches = branchesOf(schema, components);
  if (Array.isArray(value)) {
    const items = itemsOf(branches);
    if (!items) return value;
    const old = Array.isArray(given) ? given : [];
    const isHidden = value.length === 0 && misses(items, components, shown);
    const list: readonly unknown[] = isHidden ? [makeValue(items, old[0], "", maker)] : value;
    if (isHidden) noteShown(list, schema, components, shown);
    return list.map((item, index) => completeValue(item, items, old[index], maker, shown));
  }
  if (!isFields(value)) return value;
  // By entries, since a property may be called `__proto__`.
  const fields = new Map(Object.entries(value));
  // Only what holds whatever the alternative: the properties of another one may be refused here.
  for (const { key, schema: owner } of branches.filter(
    (it) => !isAlternative(it.schema, branches),
  )) {
    for (const [name, child] of Object.entries(fieldsOf(owner.properties))) {
      const old = isFields(given) ? own(given, name) : undefined;
      const property = fieldsOf(child);
      if (fields.has(name)) {
        fields.set(name, completeValue(fields.get(name), property, old, maker, shown));
      } else if (key && !shown.has(toMark(key, name))) {
        const made = makeValue(property, old, name, maker);
        fields.set(name, made);
        shown.add(toMark(key, name));
        noteShown(made, property, components, shown);
      }
    }
  }
  const complete = Object.fromEntries(fields);
  return maker.check(schema, complete) || !maker.check(schema, value) ? complete : value;
}

function misses(schema: Fields, components: Components, shown: Shown): boolean {
  return branchesOf(schema, components).some(
    ({ key, schema: it }) =>
      key && Object.keys(fieldsOf(it.properties)).some((name) => !shown.has(toMark(key, name))),
  );
}

function isAlternative(schema: Fields, branches: readonly { schema: Fields }[]): boolean {
  return branches.some(
    ({ schema: it }) =>
      it !== schema && (it.anyOf ?? it.oneOf) !== undefined && schema.properties !== undefined,
  );
}

function toMark(key: Key, name: string): string {
  return `${key} ${name}`;
}
