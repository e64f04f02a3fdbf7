import { type Fields, isFields, omit } from "@cash-in/description/json";
import { ANNOTATIONS } from "../../../schemas/annotations.ts";
import type { Context } from "../../context.ts";
import { below, type Data, follow, isMap, listOf } from "../../text/data.ts";
import { identityOf } from "../../text/identity.ts";
import type { Repair } from "./repair.ts";

const OF_OBJECT = [
  "properties",
  "patternProperties",
  "additionalProperties",
  "required",
  "minProperties",
  "maxProperties",
];
const OF_ARRAY = ["items", "minItems", "maxItems", "uniqueItems"];
/** Says something of the whole value, whatever it is. */
const OUTSIDE = [...ANNOTATIONS, "nullable"];
/** Deeper than any two parts that were seen to contradict each other. */
const MAX_DEPTH = 4;

/** A schema that no value fits is read as what refuses least: what fits one of its demands fits it. */
export const fixContradictions: Repair = (schema, _given, at, context) =>
  joinParts(splitTypes(schema, at, context), at, context);

/** `type: array` with `properties`: either is meant. */
function splitTypes(schema: Fields, at: string, { report }: Context): Fields {
  const types = [schema.type].flat().filter((type) => type !== undefined && type !== "null");
  if (types.length === 0) return schema;
  const hasProperties = isFields(schema.properties) && Object.keys(schema.properties).length > 0;
  const other =
    hasProperties && !types.includes("object")
      ? { type: "object", keys: OF_OBJECT }
      : isFields(schema.items) && !types.includes("array")
        ? { type: "array", keys: OF_ARRAY }
        : undefined;
  if (other === undefined) return schema;
  const note = `The type is ${types.join(" or ")}, yet ${other.keys[0]} stand beside it; either was allowed.`;
  report("doubtful", "type-contradicts", below(at, "type"), note);
  const inner = omit(schema, OUTSIDE);
  const own = omit(inner, other.keys);
  const second = { type: other.type, ...pick(inner, other.keys) };
  return { ...pick(schema, OUTSIDE), anyOf: [own, second] };
}

/** Parts of an `allOf` of which one refuses what another demands. */
function joinParts(schema: Fields, at: string, context: Context): Fields {
  if (!Array.isArray(schema.allOf)) return schema;
  const parts = schema.allOf.filter(isFields);
  const own = omit(schema, [...OUTSIDE, "allOf"]);
  const all = Object.keys(own).length > 0 ? [own, ...parts] : parts;
  const said = all.map((part) => resolve(part, context));
  if (said.some((a, index) => said.slice(index + 1).some((b) => contradict(a, b, context)))) {
    const note = "No value fits all parts of the allOf; what fits one of them was allowed.";
    context.report("doubtful", "all-of-contradicts", below(at, "allOf"), note);
    return { ...pick(schema, OUTSIDE), anyOf: all };
  }
  const opened = all.map((part, index) => {
    const isClosed = said[index]?.additionalProperties === false;
    const known = Object.keys(propertiesOf(said[index]));
    const others = said.flatMap((one) => Object.keys(propertiesOf(one)));
    return isClosed && others.some((name) => !known.includes(name)) ? open(part, context) : part;
  });
  if (opened.every((part, index) => part === all[index])) return schema;
  const note =
    "A part of the allOf refuses the properties of the others; other properties were allowed in it.";
  context.report("doubtful", "all-of-closed", below(at, "allOf"), note);
  const [first, ...rest] = opened;
  const isOwn = all.length > parts.length;
  return { ...pick(schema, OUTSIDE), ...(isOwn && first), allOf: isOwn ? rest : opened };
}

/** The part without its refusal; what it refers to is written out, since others may use that as it is. */
function open(part: Fields, context: Context): Fields {
  const reference = part.$ref;
  if (typeof reference !== "string") return omit(part, ["additionalProperties"]);
  const found = follow(context.root, reference);
  if (!isMap(found) || context.inlining.has(reference)) return part;
  context.inlining.add(reference);
  const { additionalProperties: _closed, ...rest } = found;
  const schema = context.convert(rest, reference.slice(1), context);
  context.inlining.delete(reference);
  return schema;
}

function contradict(a: Fields, b: Fields, context: Context, depth = 0): boolean {
  const [types, others] = [typesOf(a), typesOf(b)];
  const isApart =
    types.length > 0 &&
    others.length > 0 &&
    !types.some((type) => others.some((other) => isSameType(type, other)));
  if (isApart || haveNoValue(a, b)) return true;
  if (number(a.minimum) > number(b.maximum, Infinity)) return true;
  if (number(b.minimum) > number(a.maximum, Infinity)) return true;
  if (depth >= MAX_DEPTH) return false;
  const [ours, theirs] = [propertiesOf(a), propertiesOf(b)];
  return Object.keys(ours).some(
    (name) =>
      Object.hasOwn(theirs, name) &&
      contradict(resolve(ours[name], context), resolve(theirs[name], context), context, depth + 1),
  );
}

/** What a reference leads to, as the page has it. */
function resolve(schema: unknown, { root }: Context): Fields {
  let found = schema;
  for (let hop = 0; hop < 10 && isFields(found) && typeof found.$ref === "string"; hop++)
    found = follow(root, found.$ref);
  return isFields(found) ? found : {};
}

function typesOf({ type }: Fields): unknown[] {
  return [type].flat().filter((one) => typeof one === "string" && one !== "null");
}

function isSameType(a: unknown, b: unknown): boolean {
  const whole = (type: unknown) => (type === "integer" ? "number" : type);
  return whole(a) === whole(b);
}

function haveNoValue({ enum: a }: Fields, { enum: b }: Fields): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  const known = new Set(listOf(b).map(identityOf));
  return !listOf(a).some((value: Data) => known.has(identityOf(value)));
}

function number(value: unknown, otherwise = -Infinity): number {
  return typeof value === "number" ? value : otherwise;
}

function propertiesOf(schema: Fields | undefined): Fields {
  return isFields(schema?.properties) ? schema.properties : {};
}

function pick(schema: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)));
}
