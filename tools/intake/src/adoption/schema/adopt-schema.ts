import { type Fields, fieldsOf, listOf, omit, orderFields } from "@cash-in/description/json";
import { WORDS } from "../../schemas/matches.ts";
import { FLAGS, HINTS, isEmptyObject, isObject, isSilent } from "../../schemas/schema-kinds.ts";
import type { Key } from "../../spec/reference.ts";
import { adoptInline } from "./adopt-inline.ts";
import { adoptNamed } from "./adopt-named.ts";
import { adoptParts } from "./adopt-parts.ts";
import { type Context, lookUp, type Place } from "./context.ts";
import { dress, keepGuess, ORDER } from "./keep-ours.ts";

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
  if (typeof theirs.$ref === "string") {
    const { $ref, ...beside } = theirs;
    const rest = omit(beside, FLAGS);
    // An object of its own, which has a file of its own as all objects do.
    if (isObject(rest) || rest.required !== undefined)
      return adoptSchema({ allOf: [{ $ref }, rest] }, ours, place, context);
    return adoptReference(theirs, ours, place, context);
  }
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
