import { isSuccess } from "../operation/adopt-responses.ts";
import type { Note } from "../reading/note.ts";
import type { ReadOperation } from "../reading/reading.ts";
import type { Assignment } from "./assign-pages.ts";

/** Methods that the clients cannot send. */
const UNSENT = ["head", "options"];

/**
 * Leaves out new operations of which no client can be made: one of them would keep all the others from being generated.
 * Of an operation that the spec has, what the page does not say stays as it was.
 */
export function leaveUnusable(accepted: readonly Assignment[]): {
  usable: Assignment[];
  notes: Note[];
} {
  const notes: Note[] = [];
  const usable = accepted.filter(({ read, known }) => {
    const fault = known === undefined ? findFault(read) : undefined;
    if (fault === undefined) return true;
    const text = `${fault} Nothing of it was adopted. Describe the operation by hand, if it is one.`;
    const place = `${read.method.toUpperCase()} ${read.path}`;
    notes.push({ kind: "decision", page: read.source.address, place, text });
    return false;
  });
  return { usable, notes };
}

function findFault({ method, responses }: ReadOperation): string | undefined {
  if (UNSENT.includes(method)) return `No client sends ${method.toUpperCase()}.`;
  const statuses = Object.keys(responses);
  if (statuses.some((status) => isSuccess(status) || status === "default")) return undefined;
  return statuses.length === 0
    ? "The page tells of no answer, so nobody knows what a success is."
    : `The page tells of no good answer (only ${statuses.join(", ")}), so nobody knows what a success is.`;
}
