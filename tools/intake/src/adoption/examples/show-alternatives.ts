import { type Fields, fieldsOf, isEqual, isFields, listOf } from "@cash-in/description/json";
import { type Maker, makeValue } from "../../schemas/sample/make-value.ts";
import { pruneValue } from "../../schemas/sample/prune-value.ts";
import { type Key, toName } from "../../spec/reference.ts";
import type { Draft } from "../draft.ts";
import type { ReadContent, ReadOperation } from "../reading/reading.ts";
import type { Choice } from "./choice.ts";
import { completeValue, noteShown, type Shown } from "./complete-value.ts";
import { mapAllMedia } from "./each-example.ts";
import { listNamed, type Media } from "./map-examples.ts";

/**
 * Gives examples of their own to the alternatives of a body, since one example can show but one of them: those of the
 * pages that describe the same method and path, else what stood there, else made where the alternative has properties
 * that no other example shows.
 */
export function showAlternatives(
  given: Draft,
  maker: Maker,
  shown: Shown,
): { draft: Draft; choices: Choice[] } {
  const choices: Choice[] = [];
  const draft = mapAllMedia(given, (owner, media, place) => {
    const theirs = listTheirs(given.adopted.get(owner), place);
    const changed = showEach(media, theirs, maker, shown);
    const from = theirs.length > 0 ? "page" : "made";
    if (!isEqual(changed.examples, media.examples)) choices.push({ owner, place, from });
    return changed;
  });
  return { draft, choices };
}

function listTheirs(read: ReadOperation | undefined, place: string): readonly unknown[] {
  const [first = "", ...rest] = place.split(" ");
  const content: ReadContent =
    (first === "request" ? read?.requestBody?.content : read?.responses[first]) ?? {};
  return content[rest.join(" ")]?.others ?? [];
}

function showEach(media: Media, theirs: readonly unknown[], maker: Maker, shown: Shown): Media {
  const { example, examples, ...rest } = media;
  const alternatives = listAlternatives(fieldsOf(media.schema), maker);
  const old = listNamed(media);
  const fits = ([, schema]: readonly [string, Fields]) => maker.check(schema, example);
  const ours = old[0]?.[0] ?? "example";
  const [main = alternatives.has(ours) ? "example" : ours] = [...alternatives]
    .filter(fits)
    .map(([name]) => name);
  const entries = new Map<string, unknown>();
  const add = (name: string, value: unknown, schema: Fields) => {
    const whole = completeValue(value, schema, old.find(([it]) => it === name)?.[1], maker, shown);
    noteShown(whole, schema, maker.components, shown);
    entries.set(name, whole);
  };
  add(main, example, alternatives.get(main) ?? fieldsOf(media.schema));
  for (const [name, schema] of alternatives) {
    if (entries.has(name)) continue;
    const fitting = theirs.map((it) => pruneValue(it, schema, maker.components));
    const mine = old.find(([it]) => it === name)?.[1];
    const given = [...fitting, mine].find((it) => isFields(it) && maker.check(schema, it));
    const value = given ?? makeHidden(schema, maker, shown);
    if (value !== undefined) add(name, value, schema);
  }
  // Those that a person added stay, as long as they fit.
  for (const [name, value] of old.slice(1)) {
    if (!entries.has(name) && maker.check(fieldsOf(media.schema), value)) entries.set(name, value);
  }
  const isSingle = entries.size === 1 && old.length !== 1;
  const [only] = entries.values();
  if (isSingle) return { ...rest, ...(only !== undefined && { example: only }) };
  const named = [...entries].map(([name, value]) => [name, { value }]);
  return { ...rest, examples: Object.fromEntries(named) };
}

/** The alternatives that are objects with a name. */
function listAlternatives(schema: Fields, { components }: Maker): Map<string, Fields> {
  const whole = { ...components.get(schema.$ref as Key)?.value, ...schema };
  return new Map(
    listOf(whole.anyOf ?? whole.oneOf).flatMap((item) => {
      const { $ref } = fieldsOf(item);
      return typeof $ref === "string" ? [[toName($ref as Key), fieldsOf(item)]] : [];
    }),
  );
}

/** An example of an alternative that has something to show. */
function makeHidden(schema: Fields, maker: Maker, shown: Shown): unknown {
  const before = shown.size;
  const value = makeValue(schema, undefined, "", maker);
  const seen: Shown = new Set(shown);
  noteShown(value, schema, maker.components, seen);
  return seen.size > before && maker.check(schema, value) ? value : undefined;
}
