import { readEvidence } from "@cash-in/description/evidence";
import { type Fields, fieldsOf, listOf, omit, orderFields } from "@cash-in/description/json";
import type { Evidence } from "@cash-in/description/vocabulary";
import { ORDER } from "../../adoption/schema/keep-ours.ts";
import { type Key, toName } from "../../spec/reference.ts";
import { describeName } from "../../text/describe.ts";
import { toPascalCase } from "../../text/words.ts";
import { objectForm, type Shape } from "../shape.ts";
import {
  contradict,
  type LearnContext,
  leaveOutNames,
  markObserved,
  type Spot,
} from "./context.ts";
import { describeShape } from "./describe-shape.ts";
import { learnSchema } from "./learn-schema.ts";

/** Brings the schema of an object to what was seen of it. What was not seen stays: its absence proves nothing. */
export function learnObject(key: Key, shape: Shape, context: LearnContext): void {
  const component = context.draft.components.get(key);
  if (component === undefined || shape.objects === 0) return;
  const { value } = component;
  const word = readEvidence(value);
  const known = new Map(
    Object.entries(fieldsOf(value.properties)).map(([name, it]) => [name, fieldsOf(it)]),
  );
  const fresh = listNew(key, shape, known, context);
  const properties = new Map(known);
  for (const [name, seen] of shape.properties) {
    const spot = spotOf(key, name);
    const old = known.get(name);
    if (old) properties.set(name, learnSchema(old, seen, word, spot, context));
    else if (fresh.has(name)) {
      const schema = describeShape(seen, spot, context);
      if (schema) properties.set(name, addWords(schema, name));
    }
  }
  const required = learnRequired(key, value, shape, word, context);
  const learned = { ...omit(value, ["required"]), ...(required.length > 0 && { required }) };
  context.draft.components.set(key, {
    ...component,
    value: settleWord(learned, properties),
  });
}

/**
 * The names that the schema lacks and that are known. Where one is not, those of its like are left out as well: in a
 * table of debtors one may be called as the spec calls a thing.
 */
function listNew(
  key: Key,
  shape: Shape,
  known: ReadonlyMap<string, Fields>,
  context: LearnContext,
): Set<string> {
  const fresh = [...shape.properties.keys()].filter((name) => !known.has(name));
  // Texts and numbers are alike in any object; of objects those that have the same, or where there is nothing else.
  const isTable =
    known.size === 0 && fresh.every((name) => objectForm(shape.properties.get(name)) !== undefined);
  const formAt = (name: string) => (isTable ? "row" : objectForm(shape.properties.get(name)));
  const { isConfirmed, isKnown } = context.nameCheck;
  const unknown = new Set(fresh.filter((name) => !isKnown(name)).map(formAt));
  const names = fresh.filter((name) => {
    const form = formAt(name);
    return isConfirmed(name) || (isKnown(name) && (form === undefined || !unknown.has(form)));
  });
  leaveOutNames(context, toName(key), fresh.length - names.length, "property");
  return new Set(names);
}

function spotOf(key: Key, name: string): Spot {
  const owner = toName(key);
  return { names: [toPascalCase(name) || `${owner}Value`], owner, place: `${owner} ${name}` };
}

function addWords(schema: Fields, name: string): Fields {
  const isReference = "$ref" in schema || "anyOf" in schema;
  const words = isReference ? schema : { ...schema, description: describeName(name) };
  return orderFields(markObserved(words), ORDER);
}

/** What was missing in an object that was taken, or given, is not required. */
function learnRequired(
  key: Key,
  value: Fields,
  { counts, objects }: Shape,
  word: Evidence,
  context: LearnContext,
): string[] {
  return listOf(value.required)
    .map(String)
    .filter((name) => {
      if ((counts.get(name) ?? 0) === objects) return true;
      const own = readEvidence(fieldsOf(fieldsOf(value.properties)[name]), word);
      if (own !== "documented") return false;
      contradict(context, `${toName(key)} ${name}`, "is documented as required and was missing.");
      return true;
    });
}

/** The word of the schema is that of all its properties; where one was not seen, each says its own. */
function settleWord(value: Fields, properties: ReadonlyMap<string, Fields>): Fields {
  const word = readEvidence(value);
  const isKnown = [...properties.values()].every((it) => readEvidence(it, word) !== "inferred");
  const settled = word === "inferred" && isKnown ? "observed" : word;
  const own = [...properties].map(([name, property]) => [
    name,
    settled === "observed" && property["x-evidence"] === "observed"
      ? omit(property, ["x-evidence"])
      : property,
  ]);
  return orderFields(
    { ...value, "x-evidence": settled, properties: Object.fromEntries(own) },
    ORDER,
  );
}
