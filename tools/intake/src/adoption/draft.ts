import type { Doubt } from "../spec/doubt-comments.ts";
import type { Fields } from "../spec/json.ts";
import type { Lock, Method, SpecModel, VendorIndex } from "../spec/model.ts";
import { type Key, listReferences } from "../spec/reference.ts";
import type { Note } from "./reading/note.ts";

export interface DraftOperation {
  readonly operationId: string;
  pageId: string | undefined;
  method: Method;
  path: string;
  /** The path file; undefined where it has none yet. */
  file: string | undefined;
  readonly area: string;
  value: Fields;
}

export interface DraftComponent {
  readonly key: Key;
  file: string | undefined;
  value: Fields;
  /** The component whose file it takes over, comments and all, where that one goes away. */
  basis?: Key;
}

/** A spec that is being changed. Nothing of it is on the disk. */
export interface Draft {
  readonly before: SpecModel;
  root: Fields;
  operations: DraftOperation[];
  readonly components: Map<Key, DraftComponent>;
  index: VendorIndex;
  lock: Lock;
  /** By key of a component or by operationId. What has an entry here has its old marks taken off. */
  readonly doubts: Map<string, Doubt[]>;
  readonly notes: Note[];
}

export function createDraft(model: SpecModel): Draft {
  return {
    before: model,
    root: model.root,
    operations: model.operations.map((operation) => ({ ...operation })),
    components: new Map([...model.components].map(([key, it]) => [key, { ...it }])),
    index: model.index,
    lock: model.lock,
    doubts: new Map(),
    notes: [],
  };
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
