import { type Fields, orderFields } from "@cash-in/description/json";
import { count } from "@cash-in/workbench/count";
import type { OpenDraft } from "../../adoption/draft.ts";
import type { Names } from "../../adoption/names.ts";
import { ORDER } from "../../adoption/schema/keep-ours.ts";
import type { CheckValue } from "../../schemas/sample/check-value.ts";
import type { Key } from "../../spec/reference.ts";
import type { Shape } from "../shape.ts";
import type { NameCheck } from "./known-names.ts";

/** Something that a person should know about what was seen. */
export interface TrafficNote {
  /** `contradiction`: the documentation says otherwise, and was left as it is. `left-out`: seen and not written. */
  readonly kind: "contradiction" | "left-out";
  /** The operation or schema, and where in it. */
  readonly place: string;
  readonly text: string;
}

/** What the parts of one learning share. */
export interface LearnContext {
  readonly draft: OpenDraft;
  readonly names: Names;
  readonly check: CheckValue;
  /** Which names may be written: all others may be data. */
  readonly nameCheck: NameCheck;
  readonly notes: TrafficNote[];
  /** Brings the schema of an object to what was seen of it: objects stand in objects. */
  readonly learnObject: (key: Key, shape: Shape, context: LearnContext) => void;
}

/** Where a schema stands. */
export interface Spot {
  /** What an object that stands here is called, best first. */
  readonly names: readonly string[];
  /** The schema or operation around it, to put before a name that is taken. */
  readonly owner: string;
  /** For a reader. */
  readonly place: string;
}

/** A schema that was seen. What is documented stays so. */
export function markObserved(schema: Fields): Fields {
  if (schema["x-evidence"] === "documented") return schema;
  return orderFields({ ...schema, "x-evidence": "observed" }, ORDER);
}

export function leaveOut(context: LearnContext, place: string, text: string): void {
  addNote(context, { kind: "left-out", place, text });
}

/** Tells how many names were left out, and never which. */
export function leaveOutNames(
  context: LearnContext,
  place: string,
  left: number,
  kind: "property" | "query",
): void {
  if (left === 0) return;
  const names = count(left, `${kind} name`);
  const why = `that the spec's words do not make up${kind === "query" ? ", or without a value" : ""}`;
  const next = "They may be data; those that are not, say with --name.";
  leaveOut(context, place, `had ${names} ${why}. ${next}`);
}

export function contradict(context: LearnContext, place: string, text: string): void {
  addNote(context, { kind: "contradiction", place, text });
}

/** One place may be seen by way of several operations. */
function addNote({ notes }: LearnContext, note: TrafficNote): void {
  if (!notes.some(({ place, text }) => place === note.place && text === note.text))
    notes.push(note);
}
