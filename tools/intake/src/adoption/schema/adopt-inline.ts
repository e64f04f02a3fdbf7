import { type Fields, toKey as toText } from "@cash-in/description/json";
import { matches } from "../../schemas/matches.ts";
import { type Key, toName } from "../../spec/reference.ts";
import { takeSchemaName } from "../names.ts";
import { isUsableName, toIdentifier } from "../reading/name-schemas.ts";
import { adoptBody } from "./adopt-body.ts";
import { adoptNamed } from "./adopt-named.ts";
import type { Context, Place } from "./context.ts";
import { stripHints } from "./strip-hints.ts";

const REASON = "The page describes this object in place and gives it no name.";
const GUESS =
  "The page describes this object in place; that it is the vendor's schema of this name is our guess.";

/**
 * Gives an object that a page describes in place a file of its own, and returns its key. The file that ours has there
 * is used where that takes nothing from anybody else; objects that say the same and would be called the same share one.
 */
export function adoptInline(
  theirs: Fields,
  ours: Key | undefined,
  place: Place,
  context: Context,
): Key {
  const named = ours && context.reading.schemas.get(ours);
  if (named && matches(stripHints(theirs), named.value, context.reading.schemas)) {
    // The page wrote out what other pages name.
    adoptNamed(named.key, undefined, context);
    return named.key;
  }
  const body = toText(stripHints(theirs));
  const key =
    ours !== undefined && isFree(ours, theirs, body, place, context)
      ? ours
      : findKey(body, place, context);
  if (context.claims.get(key) === body) return key;
  context.claims.set(key, body);
  const { draft } = context;
  const mine = draft.before.components.get(key);
  const basis = mine ?? (ours && draft.before.components.get(ours));
  const reason = isVendorName(toName(key), context) ? GUESS : REASON;
  const { value, doubts } = adoptBody(key, theirs, basis?.value ?? place.words, reason, context);
  draft.components.set(key, {
    key,
    file: mine?.file,
    value,
    ...(mine === undefined && basis && { basis: basis.key }),
  });
  draft.doubts.set(key, doubts);
  return key;
}

/** Whether our file has this body or may be given it: nobody documents it otherwise, no other operation relies on it. */
function isFree(
  key: Key,
  theirs: Fields,
  body: string,
  { isShared }: Place,
  context: Context,
): boolean {
  const claim = context.claims.get(key);
  if (claim !== undefined) return claim === body;
  const { components } = context.draft.before;
  const mine = components.get(key);
  if (context.reading.schemas.has(key) || mine === undefined) return false;
  if (isShared || matches(stripHints(theirs), mine.value, components)) return true;
  return [...(context.users.get(key) ?? [])].every((operationId) =>
    context.selected.has(operationId),
  );
}

/** The name that an object of this body already has in this run, else a new one. */
function findKey(body: string, { names, owner }: Place, { claims, names: taken }: Context): Key {
  const [name = owner] = names;
  const candidates = [...names, `${owner}${name}`].map((it) =>
    isUsableName(it) ? it : toIdentifier(it),
  );
  const same = candidates.find((it) => claims.get(`schemas/${it}`) === body);
  return `schemas/${same ?? takeSchemaName(candidates, taken)}`;
}

function isVendorName(name: string, { draft }: Context): boolean {
  return draft.before.index.schemas.some(({ title, schema }) => (schema ?? title) === name);
}
