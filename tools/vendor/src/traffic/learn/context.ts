import type { Draft } from "../../adopt/draft.ts";
import type { CheckValue } from "../../adopt/examples/check-value.ts";
import type { Names } from "../../adopt/names.ts";
import { ORDER } from "../../adopt/schema/keep-ours.ts";
import { type Fields, orderFields } from "../../spec/json.ts";
import { WORDS, type Word } from "../../spec/model.ts";

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
  readonly draft: Draft;
  readonly names: Names;
  readonly check: CheckValue;
  readonly notes: TrafficNote[];
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

/** The word on a schema; the given one where it has none. */
export function wordOf({ "x-evidence": word }: Fields, inherited: Word): Word {
  return WORDS.find((it) => it === word) ?? inherited;
}

/** A schema that was seen. What is documented stays so. */
export function markObserved(schema: Fields): Fields {
  if (schema["x-evidence"] === "documented") return schema;
  return orderFields({ ...schema, "x-evidence": "observed" }, ORDER);
}

/** A name that a program was given, not a value that serves as one. */
export function isName(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z_.-]{0,60}\d{0,2}$/.test(text);
}

export function leaveOut(context: LearnContext, place: string, text: string): void {
  addNote(context, { kind: "left-out", place, text });
}

export function contradict(context: LearnContext, place: string, text: string): void {
  addNote(context, { kind: "contradiction", place, text });
}

/** One place may be seen by way of several operations. */
function addNote({ notes }: LearnContext, note: TrafficNote): void {
  if (!notes.some(({ place, text }) => place === note.place && text === note.text))
    notes.push(note);
}
