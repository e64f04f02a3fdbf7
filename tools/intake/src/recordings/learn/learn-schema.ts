import { readEvidence } from "@cash-in/description/evidence";
import {
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  omit,
  orderFields,
} from "@cash-in/description/json";
import { composingKeywords } from "@cash-in/description/schema-keywords";
import type { Evidence } from "@cash-in/description/vocabulary";
import { reach } from "../../adoption/draft.ts";
import { ORDER } from "../../adoption/schema/keep-ours.ts";
import { type Key, toName } from "../../spec/reference.ts";
import { toSingular } from "../../text/words.ts";
import { type JsonType, type Shape, typesOf } from "../shape.ts";
import { contradict, type LearnContext, leaveOut, markObserved, type Spot } from "./context.ts";
import { describeShape } from "./describe-shape.ts";

/** What a value can refute besides the type. */
const BOUNDS = [
  ...["format", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["exclusiveMinimum", "exclusiveMaximum", "multipleOf", "enum", "const"],
];

/** A schema after something was seen in its place: guesses are corrected, what is documented is left and told. */
export function learnSchema(
  schema: Fields,
  shape: Shape,
  inherited: Evidence,
  spot: Spot,
  context: LearnContext,
): Fields {
  const inner = orNullOf(schema);
  if (inner) {
    const learned = learnSchema(
      inner,
      withoutNull(shape),
      readEvidence(schema, inherited),
      spot,
      context,
    );
    const outer = learned["x-evidence"] === "observed" ? markObserved(schema) : schema;
    return { ...outer, anyOf: [omit(learned, ["x-evidence"]), { type: "null" }] };
  }
  if (hasBranches(schema)) {
    leaveOut(
      context,
      spot.place,
      "is one of several alternatives; which one was seen is not told apart.",
    );
    return schema;
  }
  const word = readEvidence(schema, inherited);
  const seen = typesOf(shape);
  const refused = seen.filter((type) => !accepts(schema, type, context));
  const refusesNull = shape.types.has("null") && !accepts(schema, "null", context);
  if (word === "documented") {
    tellContradiction(schema, shape, [...refused, ...(refusesNull ? ["null"] : [])], spot, context);
    const known = refused.length > 0 ? schema : descend(schema, shape, word, spot, context);
    return known ?? schema;
  }
  const learned =
    refused.length > 0
      ? replaceType(schema, shape, word, spot, context)
      : descend(dropRefuted(schema, shape, context), shape, word, spot, context);
  if (learned === undefined) return schema;
  const typed = refusesNull ? orNull(learned) : learned;
  return seen.length > 0 ? markObserved(typed) : typed;
}

/** What is inside: the object that a reference leads to, the entries of a list. Nothing where a person must correct it. */
function descend(
  schema: Fields,
  shape: Shape,
  word: Evidence,
  spot: Spot,
  context: LearnContext,
): Fields | undefined {
  if (typeof schema.$ref === "string") {
    learnReference(schema.$ref as Key, shape, spot, context);
    return schema;
  }
  if (!shape.types.has("array")) return schema;
  const { items } = schema;
  const [name = "Value"] = spot.names;
  const inner = { ...spot, names: [toSingular(name)], place: `${spot.place}[]` };
  if (shape.items === undefined) {
    // That there is a list says nothing of what it holds.
    const isGuess = isFields(items) && !("$ref" in items) && word === "inferred";
    return isGuess ? { ...schema, items: { ...items, "x-evidence": "inferred" } } : schema;
  }
  const learned = isFields(items)
    ? learnSchema(items, shape.items, word, inner, context)
    : (describeShape(shape.items, inner, context) ?? {});
  // What a person must correct inside was not seen, so neither was the whole.
  if (learned === items && word !== "documented" && !hasBranches(learned)) return undefined;
  const isSame = learned["x-evidence"] === "observed" && word !== "documented";
  return { ...schema, items: isSame ? omit(learned, ["x-evidence"]) : learned };
}

function learnReference(key: Key, shape: Shape, spot: Spot, context: LearnContext): void {
  const component = context.draft.components.get(key);
  if (component === undefined) return;
  if (isFields(component.value.properties)) {
    context.learnObject(key, shape, context);
    return;
  }
  const value = learnSchema(component.value, shape, "inferred", spot, context);
  context.draft.components.set(key, { ...component, value });
}

/** The types that were seen, in place of a guess; beside what was seen before. Nothing where a person must do it. */
function replaceType(
  schema: Fields,
  shape: Shape,
  word: Evidence,
  spot: Spot,
  context: LearnContext,
): Fields | undefined {
  const documented = findDocumented(schema, context);
  if (documented !== undefined) {
    const text = `was ${typesOf(shape).join(" and ")}, and the spec has ${toName(documented)} there, which is documented.`;
    contradict(context, spot.place, text);
    return undefined;
  }
  const given = listOf([schema.type].flat()).filter((it) => it !== undefined);
  const words = schema.description === undefined ? {} : { description: schema.description };
  const isPlain = [...given, ...typesOf(shape)].every((it) => it !== "object" && it !== "array");
  if (word === "observed") {
    if (!isPlain || given.length === 0) {
      leaveOut(
        context,
        spot.place,
        `was ${typesOf(shape).join(" and ")}, and something else before.`,
      );
      return undefined;
    }
    return { ...schema, type: [...new Set([...given, ...typesOf(shape)])] };
  }
  const described = describeShape(shape, spot, context);
  if (described === undefined) return undefined;
  const isNull = given.includes("null") && !shape.types.has("null");
  const typed = isNull ? orNull(described) : described;
  return orderFields({ ...omit(typed, ["description"]), ...("$ref" in typed ? {} : words) }, ORDER);
}

/** A schema below a guess that is documented, whole or in part: without the guess it might be used nowhere, and go. */
function findDocumented(schema: Fields, { draft }: LearnContext): Key | undefined {
  return [...reach(schema, draft.components)].find((key) => {
    const { value = {} } = draft.components.get(key) ?? {};
    const parts = [value, ...Object.values(fieldsOf(value.properties)).map(fieldsOf)];
    return parts.some((part) => readEvidence(part) === "documented");
  });
}

/** Without the formats and bounds that a value did not keep. */
function dropRefuted(schema: Fields, { scalars }: Shape, { check }: LearnContext): Fields {
  const refuted = BOUNDS.filter(
    (key) => key in schema && [...scalars].some((value) => !check({ [key]: schema[key] }, value)),
  );
  return omit(schema, refuted);
}

function tellContradiction(
  schema: Fields,
  shape: Shape,
  refused: readonly string[],
  { place }: Spot,
  context: LearnContext,
): void {
  const types = [schema.type].flat().filter(Boolean).join(" or ") || "something else";
  if (refused.length > 0)
    contradict(context, place, `is documented as ${types} and was ${refused.join(" and ")}.`);
  const kept = dropRefuted(schema, shape, context);
  for (const key of BOUNDS.filter((it) => it in schema && !(it in kept)))
    contradict(context, place, `does not keep its documented ${key}.`);
}

function accepts(schema: Fields, type: JsonType, context: LearnContext): boolean {
  if (typeof schema.$ref === "string") {
    const value = context.draft.components.get(schema.$ref as Key)?.value;
    return value === undefined || accepts(value, type, context);
  }
  if (hasBranches(schema)) return true;
  const given = [schema.type ?? (isFields(schema.properties) ? "object" : [])].flat();
  return (
    given.length === 0 || given.includes(type) || (type === "integer" && given.includes("number"))
  );
}

function hasBranches(schema: Fields): boolean {
  return composingKeywords.some((key) => key in schema);
}

/** The schema of `anyOf: [schema, null]`. */
function orNullOf({ anyOf }: Fields): Fields | undefined {
  const list = listOf(anyOf).map(fieldsOf);
  const [only, ...others] = list.filter(({ type }) => type !== "null");
  return list.length === 2 && others.length === 0 ? only : undefined;
}

function orNull(schema: Fields): Fields {
  if ("$ref" in schema) return { anyOf: [omit(schema, ["x-evidence"]), { type: "null" }] };
  return { ...schema, type: [...[schema.type].flat(), "null"] };
}

function withoutNull(shape: Shape): Shape {
  return { ...shape, types: new Set([...shape.types].filter((type) => type !== "null")) };
}
