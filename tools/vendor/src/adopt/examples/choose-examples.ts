import { type Fields, isEqual, isFields } from "../../spec/json.ts";
import type { Draft } from "../draft.ts";
import { isSilent } from "../reading/clean-schema.ts";
import type { ReadOperation } from "../reading/reading.ts";
import { createCheck } from "./check-value.ts";
import { completeValue, noteShown, type Shown } from "./complete-value.ts";
import { makeValue, type Maker } from "./make-value.ts";
import { type Choose, mapContent, mapOperation, mapParameter, type Slot } from "./map-examples.ts";
import { pruneValue } from "./prune-value.ts";

/** Where an example comes from, where it is not what stood there. */
export interface Choice {
  readonly owner: string;
  readonly place: string;
  readonly from: "page" | "made" | "completed";
}

/**
 * Gives everything an example that fits: the page's; else ours; else as much of ours as fits, the rest made. Then adds
 * to them the properties that no example shows.
 */
export function chooseExamples(draft: Draft, reads: ReadonlyMap<string, ReadOperation>): Choice[] {
  const { components } = draft;
  const maker: Maker = { components, check: createCheck(components), known: collectKnown(draft) };
  const choices: Choice[] = [];
  mapAll(draft, (owner) => {
    const read = reads.get(owner);
    return (slot) => {
      const theirs = read && pruneOr(findExample(read, slot.place), slot.schema, maker);
      if (theirs !== undefined) {
        if (!isEqual(theirs, slot.example)) choices.push({ owner, place: slot.place, from: "page" });
        return theirs;
      }
      const ours = makeExample(slot, maker);
      if (!isEqual(ours, slot.example)) choices.push({ owner, place: slot.place, from: "made" });
      return ours;
    };
  });
  completeAll(draft, maker, choices);
  return choices;
}

/** The places where an operation shows the page's own example. */
export function listPageExamples(read: ReadOperation, value: Fields, draft: Draft): string[] {
  const places: string[] = [];
  mapOperation(value, ({ place, schema, example }) => {
    const theirs = findExample(read, place);
    const pruned = theirs === undefined ? undefined : pruneValue(theirs, schema, draft.components);
    if (pruned !== undefined && isWithin(pruned, example)) places.push(place);
    return example;
  });
  return places;
}

/** Whether one value has all that another has, and perhaps more fields. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part) && Array.isArray(whole)) {
    return part.length <= whole.length && part.every((item, index) => isWithin(item, whole[index]));
  }
  if (isFields(part) && isFields(whole)) return Object.keys(part).every((key) => isWithin(part[key], whole[key]));
  return isEqual(part, whole);
}

function pruneOr(example: unknown, schema: Fields, { components, check }: Maker): unknown {
  if (example === undefined) return undefined;
  const pruned = pruneValue(example, schema, components);
  return check(schema, pruned) && !(isFields(pruned) && isHollow(pruned, example)) ? pruned : undefined;
}

/** Whether nothing of an example was of the schema. */
function isHollow(pruned: Fields, example: unknown): boolean {
  return Object.keys(pruned).length === 0 && isFields(example) && Object.keys(example).length > 0;
}

function makeExample({ schema, example, name, place }: Slot, maker: Maker): unknown {
  if (isSilent(schema)) return example ?? (place.includes("json") ? {} : "");
  return makeValue(schema, example === undefined ? undefined : pruneValue(example, schema, maker.components), name, maker);
}

function completeAll(draft: Draft, maker: Maker, choices: Choice[]): void {
  const shown: Shown = new Set();
  const before = new Map<string, unknown>();
  mapAll({ ...draft, operations: [...draft.before.operations], components: new Map(draft.before.components) }, (owner) => ({ place, example }) => {
    before.set(`${owner} ${place}`, example);
    return example;
  });
  mapAll(draft, () => ({ schema, example }) => {
    noteShown(example, schema, maker.components, shown);
    return example;
  });
  mapAll(draft, (owner) => ({ place, schema, example }) => {
    const value = completeValue(example, schema, before.get(`${owner} ${place}`), maker, shown);
    if (!isEqual(value, example)) choices.push({ owner, place, from: "completed" });
    return value;
  });
}

type Holder = { value: Fields };

/** Passes every example of a spec through a function, and keeps what comes out. */
function mapAll(
  { operations, components }: { operations: (Holder & { operationId: string })[]; components: Map<string, Holder> },
  chooseFor: (owner: string) => Choose,
): void {
  for (const [key, component] of components) {
    const choose = chooseFor(key);
    if (key.startsWith("responses/")) component.value = mapContent(component.value, "response", choose);
    if (key.startsWith("parameters/")) component.value = mapParameter(component.value, choose);
  }
  for (const operation of operations) operation.value = mapOperation(operation.value, chooseFor(operation.operationId));
}

function findExample({ parameters, requestBody, responses }: ReadOperation, place: string): unknown {
  const [first = "", ...rest] = place.split(" ");
  const last = rest.join(" ");
  if (first === "request") return requestBody?.content[last]?.example;
  if (responses[first]) return responses[first][last]?.example;
  return parameters.find((it) => it.in === first && it.name === last)?.example;
}

function collectKnown({ before }: Draft): Map<string, unknown[]> {
  const known = new Map<string, unknown[]>();
  const collect = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const item of value) collect(item, name);
    else if (isFields(value)) for (const [key, child] of Object.entries(value)) collect(child, key);
    else if (value !== undefined) {
      const list = known.get(name) ?? [];
      if (list.length < 10 && !list.includes(value)) known.set(name, [...list, value]);
    }
  };
  for (const { value } of before.operations) {
    mapOperation(value, ({ name, example }) => {
      collect(example, name);
      return example;
    });
  }
  return known;
}
