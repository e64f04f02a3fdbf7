import {
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  omit,
  orderFields,
  own,
} from "../../spec/json.ts";
import type { Key } from "../../spec/reference.ts";
import { LIST_KEYS, SCHEMA_KEYS } from "../reading/clean-schema.ts";
import {
  FLAGS,
  HINTS,
  isArray,
  isEmptyObject,
  isObject,
  isSilent,
} from "../reading/schema-kinds.ts";
import { toSingular } from "../words.ts";
import { adoptInline } from "./adopt-inline.ts";
import { adoptNamed } from "./adopt-named.ts";
import { type Context, lookUp, type Place, within } from "./context.ts";
import { dress, keepGuess, ORDER } from "./keep-ours.ts";
import { WORDS } from "./matches.ts";

/** What is described part by part, not as a whole. */
const PARTS = [...LIST_KEYS, ...SCHEMA_KEYS, "properties", "patternProperties", ...HINTS];

/**
 * A schema as the page has it, in the place of ours: the page's facts, our words. Where the page says nothing, ours
 * stays, as a guess. Objects get files of their own.
 */
export function adoptSchema(
  theirs: Fields,
  ours: Fields | undefined,
  place: Place,
  context: Context,
): Fields {
  if (typeof theirs.$ref === "string") return adoptReference(theirs, ours, place, context);
  if (isSilent(theirs))
    return orderFields(
      { ...(ours && omit(keepGuess(ours), FLAGS)), ...omit(theirs, HINTS) },
      ORDER,
    );
  if (isObject(theirs) || joinsObjects(theirs, context)) {
    if (isEmptyObject(theirs) && isReference(ours) && isObjectHere(ours.$ref, context))
      return isOpenHere(ours.$ref, context) ? ours : keepGuess(ours);
    return dress(
      { $ref: adoptInline(theirs, refOf(ours), named(theirs, place), context) },
      ours && omit(ours, ["x-ours"]),
    );
  }
  return dress(adoptParts(theirs, ours, place, context), ours);
}

function adoptReference(
  theirs: Fields,
  ours: Fields | undefined,
  { words }: Place,
  context: Context,
): Fields {
  const key = theirs.$ref as Key;
  if (!context.reading.schemas.has(key)) {
    const text = "No page describes this schema, which one refers to; any value is allowed here.";
    context.draft.notes.push({ kind: "dropped", place: key, text });
    return ours ? keepGuess(ours) : {};
  }
  adoptNamed(key, refOf(ours), context, words);
  return dress(omit(theirs, HINTS), ours);
}

/** The facts of a schema with everything inside it adopted, too. Properties are the business of the file. */
export function adoptParts(
  theirs: Fields,
  ours: Fields | undefined,
  place: Place,
  context: Context,
): Fields {
  const facts: Record<string, unknown> = { ...omit(theirs, PARTS) };
  const [name = place.owner] = place.names;
  for (const key of SCHEMA_KEYS) {
    const child = theirs[key];
    if (!isFields(child)) {
      if (child !== undefined) facts[key] = child;
      continue;
    }
    const inner = key === "items" && isArray(theirs) ? toSingular(name) : `${name}Value`;
    facts[key] = adoptSchema(
      child,
      isFields(ours?.[key]) ? ours[key] : undefined,
      within(place, inner),
      context,
    );
  }
  if (isFields(theirs.patternProperties)) {
    const known = fieldsOf(ours?.patternProperties);
    const inner = within(place, `${name}Value`);
    const adopted = Object.entries(theirs.patternProperties).map(([pattern, child]) => {
      const mine = own(known, pattern);
      return [
        pattern,
        adoptSchema(fieldsOf(child), isFields(mine) ? mine : undefined, inner, context),
      ];
    });
    facts.patternProperties = Object.fromEntries(adopted);
  }
  for (const key of LIST_KEYS) {
    if (theirs[key] === undefined) continue;
    const known = listOf(ours?.[key]).map(fieldsOf);
    facts[key] = listOf(theirs[key]).map((child, index) => {
      const same = known.find(({ $ref }) => $ref !== undefined && $ref === fieldsOf(child).$ref);
      const inner = within(place, `${name}${key === "allOf" ? "Part" : "Option"}${index + 1}`);
      const words = key === "allOf" ? pickWords(fieldsOf(child), ours, context) : undefined;
      const spot = words ? { ...inner, words } : inner;
      return adoptSchema(fieldsOf(child), same ?? known[index], spot, context);
    });
  }
  return facts;
}

/** What ours says of the properties of a part: ours may have them in one object. */
function pickWords(
  part: Fields,
  ours: Fields | undefined,
  { reading }: Context,
): Fields | undefined {
  const said = reading.schemas.get(part.$ref as Key)?.value ?? part;
  const names = Object.keys(fieldsOf(said.properties));
  const picked = Object.entries(fieldsOf(ours?.properties)).filter(([name]) =>
    names.includes(name),
  );
  return picked.length === 0
    ? undefined
    : { "x-evidence": ours?.["x-evidence"], properties: Object.fromEntries(picked) };
}

function named({ "x-name": name }: Fields, place: Place): Place {
  return typeof name === "string" ? { ...place, names: [name, ...place.names] } : place;
}

/** Whether a schema puts objects together, which makes it one. */
function joinsObjects({ allOf }: Fields, context: Context): boolean {
  return listOf(allOf).some((part) => holdsObject(fieldsOf(part), context));
}

function holdsObject(schema: Fields, context: Context): boolean {
  const said = lookUp(context).get(schema.$ref as Key)?.value ?? schema;
  const branches = [said.allOf, said.anyOf, said.oneOf].flatMap(listOf).map(fieldsOf);
  return isObject(said) || branches.some((branch) => holdsObject(branch, context));
}

function isReference(schema: Fields | undefined): schema is Fields & { $ref: Key } {
  return typeof schema?.$ref === "string";
}

function refOf(schema: Fields | undefined): Key | undefined {
  return isReference(schema) ? schema.$ref : undefined;
}

function isObjectHere(key: Key, { draft }: Context): boolean {
  const component = draft.components.get(key);
  return component !== undefined && isObject(component.value);
}

/** Whether what stands there is an object of which nothing is known, which is no guess. */
function isOpenHere(key: Key, { draft }: Context): boolean {
  const { value = {} } = draft.components.get(key) ?? {};
  return isEmptyObject(omit(value, WORDS));
}
