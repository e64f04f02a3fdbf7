import { type Fields, isEqual, isFields } from "@cash-in/description/json";
import { createCheck } from "../../schemas/sample/check-value.ts";
import { type Maker, makeValue } from "../../schemas/sample/make-value.ts";
import { pruneValue } from "../../schemas/sample/prune-value.ts";
import { isSilent } from "../../schemas/schema-kinds.ts";
import type { Draft } from "../draft.ts";
import type { Choice } from "../examples/choice.ts";
import { completeValue, noteShown, type Shown } from "../examples/complete-value.ts";
import { collectKnown, listExamples, mapAll, visitAll } from "../examples/each-example.ts";
import type { Slot } from "../examples/map-examples.ts";
import { showAlternatives } from "../examples/show-alternatives.ts";
import type { ReadOperation } from "../reading/reading.ts";

/**
 * Gives everything an example that fits: the page's; else ours; else as much of ours as fits, the rest made. Then adds
 * to them the properties that no example shows.
 *
 * After everything else that changes the spec, since an example must fit what is there in the end.
 */
export function exemplify(draft: Draft): Draft {
  const { components, before, adopted } = draft;
  const maker: Maker = { components, check: createCheck(components), known: collectKnown(draft) };
  const old = listExamples(before.operations, before.components);
  const origins = new Map<string, Choice["from"]>();
  const fitting = mapAll(draft, (owner, slot) => {
    const theirs = takeTheirs(adopted.get(owner), slot, maker);
    origins.set(`${owner} ${slot.place}`, theirs === undefined ? "made" : "page");
    return theirs ?? makeExample(slot, maker);
  });
  const shown: Shown = new Set();
  visitAll(fitting, ({ schema, example }) => noteShown(example, schema, components, shown));
  const choices: Choice[] = [];
  const complete = mapAll(fitting, (owner, { place, schema, example }) => {
    const name = `${owner} ${place}`;
    const value = completeValue(example, schema, old.get(name), maker, shown);
    const from = isEqual(value, example) ? (origins.get(name) ?? "made") : "completed";
    if (!isEqual(value, old.get(name))) choices.push({ owner, place, from });
    return value;
  });
  const told = new Set(choices.map(({ owner, place }) => `${owner} ${place}`));
  const { draft: done, choices: others } = showAlternatives(complete, maker, shown);
  const more = others.filter(({ owner, place }) => !told.has(`${owner} ${place}`));
  return { ...done, examples: [...choices, ...more] };
}

/** The page's example, as far as it is of the schema and fits it. */
function takeTheirs(
  read: ReadOperation | undefined,
  { place, schema }: Slot,
  { components, check }: Maker,
): unknown {
  const example = read && findExample(read, place);
  if (example === undefined) return undefined;
  const pruned = pruneValue(example, schema, components);
  return check(schema, pruned) && !(isFields(pruned) && isHollow(pruned, example))
    ? pruned
    : undefined;
}

/** Whether nothing of an example was of the schema. */
function isHollow(pruned: Fields, example: unknown): boolean {
  return Object.keys(pruned).length === 0 && isFields(example) && Object.keys(example).length > 0;
}

function makeExample({ schema, example, name, place }: Slot, maker: Maker): unknown {
  if (isSilent(schema)) return example ?? (place.includes("json") ? {} : "");
  return makeValue(
    schema,
    example === undefined ? undefined : pruneValue(example, schema, maker.components),
    name,
    maker,
  );
}

function findExample(
  { parameters, requestBody, responses }: ReadOperation,
  place: string,
): unknown {
  const [first = "", ...rest] = place.split(" ");
  const last = rest.join(" ");
  if (first === "request") return requestBody?.content[last]?.example;
  if (responses[first]) return responses[first][last]?.example;
  return parameters.find((it) => it.in === first && it.name === last)?.example;
}
