import { type Fields, fieldsOf, isFields, listOf } from "@cash-in/description/json";
import { composingKeywords } from "@cash-in/description/schema-keywords";
import type { Key } from "../spec/reference.ts";

export type Components = ReadonlyMap<Key, { readonly value: Fields }>;

/** One object description: the file it stands in, and its content. */
export interface Branch {
  readonly key: Key | undefined;
  readonly schema: Fields;
}

/** A schema with everything that it is composed of, references followed. */
export function branchesOf(
  schema: Fields,
  components: Components,
  key?: Key,
  seen = new Set<Fields>(),
): Branch[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const target = typeof schema.$ref === "string" ? (schema.$ref as Key) : undefined;
  const followed = target && components.get(target);
  const own = followed ? branchesOf(followed.value, components, target, seen) : [];
  const inner = composingKeywords.flatMap((word) =>
    listOf(schema[word]).flatMap((child) =>
      branchesOf(fieldsOf(child), components, undefined, seen),
    ),
  );
  return [{ key, schema }, ...own, ...inner];
}

/** What the schema says of a property, wherever in it. */
export function propertyOf(
  branches: readonly Branch[],
  name: string,
): { key: Key | undefined; schema: Fields }[] {
  return branches.flatMap(({ key, schema }) => {
    const property = fieldsOf(schema.properties)[name];
    return isFields(property) && Object.hasOwn(fieldsOf(schema.properties), name)
      ? [{ key, schema: property }]
      : [];
  });
}

export function itemsOf(branches: readonly Branch[]): Fields | undefined {
  return branches.map(({ schema }) => schema.items).find(isFields);
}

/** The type that a value of the schema has, where it has one besides null. */
export function typeOf(branches: readonly Branch[]): string | undefined {
  for (const { schema } of branches) {
    const type = [schema.type].flat().find((it) => typeof it === "string" && it !== "null");
    if (typeof type === "string") return type;
    if (isFields(schema.properties)) return "object";
  }
  return undefined;
}
