import { isDeepStrictEqual } from "node:util";
import { ANNOTATIONS } from "../../schemas/annotations.ts";
import { mapSubschemas } from "../../schemas/map-subschemas.ts";
import type { JsonSchema } from "../page.ts";
import { below, entriesOf, isMap, ownValue } from "../text/data.ts";

/** Told of every place where the two say different things, with the reading that was taken. */
export type OnConflict = (at: string, note: string) => void;

const COMPOSED = ["$ref", "allOf", "anyOf", "oneOf", "not", "if", "const", "prefixItems"];

/**
 * One schema for what two describe differently, in the safer reading: what either allows is allowed.
 * Objects have the properties of both and require what both require.
 */
export function mergeSchemas(
  first: JsonSchema,
  second: JsonSchema,
  at: string,
  onConflict: OnConflict,
): JsonSchema {
  if (saysSame(first, second)) return { ...annotations(second), ...first };
  const [one, other] = [bare(first), bare(second)];
  if (Object.keys(one).length === 0 || Object.keys(other).length === 0) {
    onConflict(at, "One says nothing of the value; what the other says was taken");
    return { ...second, ...annotations(first), ...one };
  }
  const composed = [one, other].some((schema) => COMPOSED.some((key) => key in schema));
  const types = typesOf(one, other);
  if (composed || types === undefined) {
    onConflict(at, "They are of different kinds; either was allowed");
    return eitherOf(first, second);
  }
  const merged = mergeKeywords(first, second, at, onConflict);
  return { type: types.length === 1 ? types[0] : types, ...merged };
}

/** Whether two schemas allow the same, whatever texts they hold. */
export function saysSame(first: JsonSchema, second: JsonSchema): boolean {
  return isDeepStrictEqual(normalized(first), normalized(second));
}

function normalized(schema: JsonSchema): JsonSchema {
  const { required, ...rest } = bare(schema);
  const sorted = Array.isArray(required) ? { required: [...required].sort() } : {};
  return mapSubschemas({ ...rest, ...sorted }, normalized);
}

function bare(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.includes(key)));
}

function annotations(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => ANNOTATIONS.includes(key)));
}

/** The types of both, where one of them besides null is common. A whole number is a number. */
function typesOf(first: JsonSchema, second: JsonSchema): unknown[] | undefined {
  const [one, other] = [[first.type].flat(), [second.type].flat()].map((types) =>
    types.filter((type) => type !== undefined),
  ) as [unknown[], unknown[]];
  const kind = (type: unknown) => (type === "integer" ? "number" : type);
  const common = one.some((type) => type !== "null" && other.some((t) => kind(t) === kind(type)));
  if (!common) return undefined;
  const all = [...new Set([...one, ...other])];
  const kinds = new Set(all.map(kind).filter((type) => type !== "null"));
  if (kinds.size > 1) return undefined;
  return all.includes("number") ? all.filter((type) => type !== "integer") : all;
}

function eitherOf(first: JsonSchema, second: JsonSchema): JsonSchema {
  const variants = [first, second].flatMap((schema) => {
    const { anyOf, ...rest } = bare(schema);
    return Array.isArray(anyOf) && Object.keys(rest).length === 0 ? anyOf : [bare(schema)];
  }) as JsonSchema[];
  const unique = variants.filter(
    (variant, index) => variants.findIndex((one) => saysSame(one, variant)) === index,
  );
  return { ...annotations(second), ...annotations(first), anyOf: unique };
}

/** Keyword by keyword: what restricts stays where both say it. */
function mergeKeywords(
  first: JsonSchema,
  second: JsonSchema,
  at: string,
  onConflict: OnConflict,
): JsonSchema {
  const { type: _, ...merged }: Record<string, unknown> = { ...annotations(second), ...first };
  const dropped: string[] = [];
  for (const key of Object.keys({ ...bare(first), ...bare(second) })) {
    const [one, other] = [first[key], second[key]];
    if (key === "type" || isDeepStrictEqual(one, other)) continue;
    const value = mergeKeyword(key, one, other, at, onConflict);
    if (value === undefined) {
      delete merged[key];
      dropped.push(key);
    } else merged[key] = value;
  }
  if (!isDeepStrictEqual(first.type, second.type)) dropped.unshift("type");
  if (dropped.length > 0) {
    onConflict(at, `They differ in ${dropped.join(", ")}; what either allows was allowed`);
  }
  return merged;
}

function mergeKeyword(
  key: string,
  one: unknown,
  other: unknown,
  at: string,
  onConflict: OnConflict,
): unknown {
  if (key === "properties") return mergeProperties(one, other, at, onConflict);
  const lists = Array.isArray(one) && Array.isArray(other);
  if (key === "required" && lists) {
    const common = one.filter((name) => other.includes(name));
    if (common.length < one.length || common.length < other.length) {
      onConflict(below(at, key), "Not both require the same; what both require was taken");
    }
    return common;
  }
  if (key === "enum" && lists) {
    onConflict(below(at, key), "The values differ; those of both were taken");
    return [...new Set([...one, ...other])];
  }
  if (key !== "items" || !isMap(one) || !isMap(other)) return undefined;
  return mergeSchemas(one as JsonSchema, other as JsonSchema, below(at, key), onConflict);
}

function mergeProperties(
  first: unknown,
  second: unknown,
  at: string,
  onConflict: OnConflict,
): JsonSchema {
  const place = below(at, "properties");
  const entries = new Map<string, unknown>(entriesOf(first));
  for (const [name, other] of entriesOf(second) as [string, unknown][]) {
    const one = entries.get(name);
    if (one !== undefined) {
      const where = below(place, name);
      entries.set(name, mergeSchemas(one as JsonSchema, other as JsonSchema, where, onConflict));
      continue;
    }
    onConflict(below(place, name), "Only one has the property; it was taken");
    entries.set(name, other);
  }
  for (const [name] of entriesOf(first)) {
    if (ownValue(second, name) === undefined) {
      onConflict(below(place, name), "Only one has the property; it was taken");
    }
  }
  return Object.fromEntries(entries);
}
