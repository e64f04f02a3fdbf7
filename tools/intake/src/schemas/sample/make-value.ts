import { type Fields, fieldsOf, isFields, listOf, own } from "@cash-in/description/json";
import {
  type Branch,
  branchesOf,
  type Components,
  itemsOf,
  propertyOf,
  typeOf,
} from "../look-up.ts";
import type { CheckValue } from "./check-value.ts";
import { makeText } from "./make-text.ts";

export interface Maker {
  readonly components: Components;
  readonly check: CheckValue;
  /** Values that the spec's examples have for a property of that name. */
  readonly known: ReadonlyMap<string, readonly unknown[]>;
}

/** Deeper than any example that a person would read. */
const MAX_DEPTH = 12;

/**
 * A value that fits a schema: as much of the given one as fits, the rest made. Where nothing is given, every property
 * gets a value.
 */
export function makeValue(
  schema: Fields,
  given: unknown,
  name: string,
  maker: Maker,
  depth = 0,
): unknown {
  if (given !== undefined && maker.check(schema, given)) return given;
  const branches = branchesOf(schema, maker.components);
  const found = findValue(branches, schema, name, maker);
  const type = typeOf(branches);
  if (depth > MAX_DEPTH) return null;
  if (
    type === "object" ||
    (type === undefined && branches.some(({ schema: it }) => it.properties))
  ) {
    return makeObject(branches, schema, isFields(given) ? given : undefined, maker, depth);
  }
  if (type === "array")
    return makeList(branches, Array.isArray(given) ? given : undefined, name, maker, depth);
  if (found !== undefined) return found;
  return makeScalar(type, branches, name, (value) => maker.check(schema, value));
}

/** A value that somebody already wrote: in the schema, or in another example under the same name. */
function findValue(
  branches: readonly Branch[],
  schema: Fields,
  name: string,
  { check, known }: Maker,
): unknown {
  const own = branches.flatMap(({ schema: it }) => [
    it.const,
    it.default,
    ...listOf(it.enum),
    ...listOf(it["x-extensible-enum"]),
  ]);
  const candidates = [...own, ...(known.get(name) ?? [])];
  return candidates.find(
    (value) => value !== undefined && value !== null && !isFields(value) && check(schema, value),
  );
}

function makeObject(
  branches: readonly Branch[],
  schema: Fields,
  given: Fields | undefined,
  maker: Maker,
  depth: number,
): Fields {
  // Of alternatives one is enough; what all of them say together may fit none.
  const chosen = chooseBranches(branches, schema, maker.components);
  const required = chosen.flatMap(({ schema: it }) => listOf(it.required).map(String));
  const names = new Set(chosen.flatMap(({ schema: it }) => Object.keys(fieldsOf(it.properties))));
  const wanted = given
    ? [...names].filter((name) => Object.hasOwn(given, name) || required.includes(name))
    : [...names];
  const entries = wanted.map((name) => {
    const said = propertyOf(chosen, name).map((property) => property.schema);
    const property = said.length > 1 ? { allOf: said } : (said[0] ?? {});
    return [name, makeValue(property, own(given, name), name, maker, depth + 1)];
  });
  return Object.fromEntries(entries);
}

/** The branches that hold together: all of `allOf`, the first of `anyOf` and `oneOf`. */
function chooseBranches(
  branches: readonly Branch[],
  schema: Fields,
  components: Components,
): readonly Branch[] {
  const union = branches.find(({ schema: it }) => it.anyOf ?? it.oneOf);
  if (!union) return branches;
  const [first] = listOf(union.schema.anyOf ?? union.schema.oneOf)
    .map(fieldsOf)
    .filter((it) => it.type !== "null");
  const { anyOf: _any, oneOf: _one, ...rest } = union.schema;
  const own =
    union.schema === schema ? branchesOf(rest, components) : branches.filter((it) => it === union);
  return first ? [...own, ...branchesOf(first, components)] : branches;
}

function makeList(
  branches: readonly Branch[],
  given: readonly unknown[] | undefined,
  name: string,
  maker: Maker,
  depth: number,
): unknown[] {
  const items = itemsOf(branches) ?? {};
  const least = Math.max(1, ...branches.map(({ schema }) => Number(schema.minItems ?? 0)));
  const entries = given?.map((item) => makeValue(items, item, name, maker, depth + 1)) ?? [];
  while (entries.length < Math.min(least, 20)) {
    entries.push(makeValue(items, undefined, name, maker, depth + 1));
  }
  return entries;
}

function makeScalar(
  type: string | undefined,
  branches: readonly Branch[],
  name: string,
  fits: (value: unknown) => boolean,
): unknown {
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return makeNumber(branches, fits);
  if (type === "string" || type === undefined)
    return makeText(
      branches.map(({ schema }) => schema),
      name,
      fits,
    );
  return null;
}

function makeNumber(branches: readonly Branch[], fits: (value: unknown) => boolean): number {
  const bounds = branches.flatMap(({ schema }) => {
    const step = Number(schema.multipleOf ?? 1);
    return [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum]
      .filter((bound) => typeof bound === "number")
      .flatMap((bound) => [bound, bound + step, bound - step, Math.ceil(bound / step) * step]);
  });
  return [1, 0, ...bounds].find(fits) ?? 1;
}
