import { type Fields, fieldsOf, isEqual, isFields, listOf, omit } from "@cash-in/description/json";
import { listKeywords } from "@cash-in/description/schema-keywords";
import type { Key } from "../spec/reference.ts";
import { SCHEMA_KEYS } from "./clean-schema.ts";
import { HINTS, isObject } from "./schema-kinds.ts";

/** Where a schema of some name is found. */
export interface Lookup {
  get(key: Key): { readonly value: Fields } | undefined;
}

const MAPS = ["properties", "patternProperties"];
export const WORDS = [
  "description",
  "title",
  "example",
  "examples",
  "x-evidence",
  "x-ours",
  ...HINTS,
];

/** Whether a schema of ours says just what a page's says. An object in place and a file with its content are the same. */
export function matches(theirs: Fields, ours: Fields, components: Lookup): boolean {
  const mine =
    typeof ours.$ref === "string" && theirs.$ref === undefined ? resolve(ours, components) : ours;
  if (!isEqual(factsOf(theirs), factsOf(mine))) return false;
  for (const key of SCHEMA_KEYS) {
    if (isFields(theirs[key]) !== isFields(mine[key])) return false;
    if (isFields(theirs[key]) && !matches(theirs[key], fieldsOf(mine[key]), components))
      return false;
  }
  const inLists = listKeywords.every((key) =>
    matchAll(listOf(theirs[key]), listOf(mine[key]), components),
  );
  const inMaps = MAPS.every((key) => {
    const [a, b] = [fieldsOf(theirs[key]), fieldsOf(mine[key])];
    const names = Object.keys(a).sort();
    if (!isEqual(names, Object.keys(b).sort())) return false;
    return matchAll(
      names.map((name) => a[name]),
      names.map((name) => b[name]),
      components,
    );
  });
  return inLists && inMaps;
}

function matchAll(
  theirs: readonly unknown[],
  ours: readonly unknown[],
  components: Lookup,
): boolean {
  if (theirs.length !== ours.length) return false;
  return theirs.every((child, index) =>
    matches(fieldsOf(child), fieldsOf(ours[index]), components),
  );
}

function resolve({ $ref }: Fields, components: Lookup): Fields {
  return components.get($ref as Key)?.value ?? {};
}

function factsOf(schema: Fields): Fields {
  const facts: Record<string, unknown> = omit(schema, [
    ...WORDS,
    ...MAPS,
    ...listKeywords,
    ...SCHEMA_KEYS,
  ]);
  if (isObject(schema)) facts.type ??= "object";
  if (schema.additionalProperties === false) facts.additionalProperties = false;
  if (schema.required) facts.required = [...listOf(schema.required)].sort();
  return facts;
}
