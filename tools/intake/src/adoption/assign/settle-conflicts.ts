import type { SpecModel } from "../../spec/model.ts";
import { foldPath } from "../reading/join-operations.ts";
import type { Note } from "../reading/note.ts";
import type { Assignment } from "./assign-pages.ts";

/**
 * Leaves out what cannot be adopted because another operation has the method and path that the page says: a person
 * must decide what the two are. An operation that is itself moved away by its page is in nobody's way.
 */
export function settleConflicts(
  wanted: readonly Assignment[],
  { operations }: SpecModel,
): { accepted: Assignment[]; notes: Note[] } {
  const notes: Note[] = [];
  let accepted = [...wanted];
  for (;;) {
    const conflict = findConflict(accepted, operations);
    if (conflict === undefined) return { accepted, notes };
    const { loser, holder } = conflict;
    const { read, known } = loser;
    accepted = accepted.filter((it) => it !== loser);
    notes.push({
      kind: "decision",
      page: read.source.address,
      place: known?.operationId ?? read.source.title,
      text: `The page says ${read.method.toUpperCase()} ${read.path}, which is where ${holder} is. Nothing of it was adopted. Decide whether the two are one operation, or adopt the page of ${holder} as well.`,
    });
  }
}

function findConflict(
  accepted: readonly Assignment[],
  operations: SpecModel["operations"],
): { loser: Assignment; holder: string } | undefined {
  const moved = new Set(accepted.map(({ known }) => known?.operationId));
  const held = new Map<string, string>();
  for (const { operationId, method, path } of operations) {
    if (!moved.has(operationId)) held.set(`${method} ${foldPath(path)}`, operationId);
  }
  for (const it of accepted) {
    const place = `${it.read.method} ${foldPath(it.read.path)}`;
    const holder = held.get(place);
    if (holder !== undefined) return { loser: it, holder };
    held.set(place, it.known?.operationId ?? it.read.source.title);
  }
  return undefined;
}
