import { addNotes, type Draft } from "../draft.ts";
import type { Note } from "../reading/note.ts";

/** Effects of which the clients send a call again by themselves. */
const REPEATED = ["read", "replace"];

/**
 * Asks what a call does to the world where the page corrected its method: the effect was decided with the wrong one
 * before the eyes, and a call that is taken for a read is sent again.
 */
export function askForEffect(draft: Draft): Draft {
  const notes = draft.operations.flatMap(({ operationId, method, value }): Note[] => {
    const old = draft.before.operations.find((it) => it.operationId === operationId);
    if (old === undefined || old.method === method) return [];
    const effect = String(value["x-effect"]);
    const risk = REPEATED.includes(effect) ? ", and the clients send such a call again" : "";
    const text = `The page says ${method.toUpperCase()} where the spec had ${old.method.toUpperCase()}. x-effect is still ${effect}${risk}. Say what a call does to the world.`;
    return [{ kind: "decision", place: operationId, text }];
  });
  return addNotes(draft, notes);
}
