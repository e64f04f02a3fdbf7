import type { Fields } from "@cash-in/description/json";
import type { Doubt } from "../spec/doubt-comments.ts";
import type { Lock, Method, SpecModel, VendorIndex } from "../spec/model.ts";
import { type Key, listReferences } from "../spec/reference.ts";
import type { Choice } from "./examples/choice.ts";
import type { Note } from "./reading/note.ts";
import type { Reading, ReadOperation } from "./reading/reading.ts";

export interface DraftOperation {
  readonly operationId: string;
  readonly pageId: string | undefined;
  readonly method: Method;
  readonly path: string;
  /** The path file; undefined where it has none yet. */
  readonly file: string | undefined;
  readonly area: string;
  readonly value: Fields;
}

export interface DraftComponent {
  readonly key: Key;
  readonly file: string | undefined;
  readonly value: Fields;
  /** The component whose file it takes over, comments and all, where that one goes away. */
  readonly basis?: Key;
}

/** A spec that is being changed, and what has been found on the way. Nothing of it is on the disk. */
export interface Draft {
  readonly before: SpecModel;
  readonly root: Fields;
  readonly operations: readonly DraftOperation[];
  readonly components: ReadonlyMap<Key, DraftComponent>;
  readonly index: VendorIndex;
  readonly lock: Lock;
  /** By key of a component or by operationId. What has an entry here has its old marks taken off. */
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
  readonly notes: readonly Note[];
  /** What the pages say. It is empty where none were read. */
  readonly reading: Reading;
  /** What was read of each operation that is adopted, by operationId. */
  readonly adopted: ReadonlyMap<string, ReadOperation>;
  /** The schemas that were brought to what the pages say. */
  readonly keys: ReadonlySet<Key>;
  /** What no operation uses any more. */
  readonly removed: readonly Key[];
  /** The examples that are not what stood there. */
  readonly examples: readonly Choice[];
}

/** One step of a change. It leaves the draft that it is given as it is. */
export type Phase = (draft: Draft) => Draft;

/** A draft whose components are being changed: schemas lead to schemas, so all who follow them write into one place. */
export interface OpenDraft extends Draft {
  readonly components: Map<Key, DraftComponent>;
  readonly doubts: Map<string, readonly Doubt[]>;
  readonly notes: Note[];
}

export function createDraft(model: SpecModel, root: Fields = model.root): Draft {
  return {
    before: model,
    root,
    operations: model.operations,
    components: model.components,
    index: model.index,
    lock: model.lock,
    doubts: new Map(),
    notes: [],
    reading: { sources: [], operations: [], schemas: new Map(), notes: [] },
    adopted: new Map(),
    keys: new Set(),
    removed: [],
    examples: [],
  };
}

/** A copy to write into. */
export function openDraft(draft: Draft): OpenDraft {
  const { components, doubts, notes } = draft;
  return {
    ...draft,
    components: new Map(components),
    doubts: new Map(doubts),
    notes: [...notes],
  };
}

export function addNotes(draft: Draft, notes: readonly Note[]): Draft {
  return { ...draft, notes: [...draft.notes, ...notes] };
}

/** A draft as a spec, for those who read specs. */
export function toModel({ root, operations, components, index, lock }: Draft): SpecModel {
  return {
    root,
    index,
    lock,
    operations: operations.map((it) => ({ ...it, file: it.file ?? "" })),
    components: new Map([...components].map(([key, it]) => [key, { ...it, file: it.file ?? "" }])),
  };
}

/** Every component that a value leads to, directly or through others. */
export function reach(
  value: unknown,
  components: ReadonlyMap<Key, { readonly value: Fields }>,
  found = new Set<Key>(),
): Set<Key> {
  for (const key of listReferences(value)) {
    if (found.has(key)) continue;
    found.add(key);
    reach(components.get(key)?.value, components, found);
  }
  return found;
}
