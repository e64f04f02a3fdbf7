import type { Outcome } from "../../src/errors/base.ts";
import type { Effect } from "../../src/operation.ts";

/** Effects whose calls may be sent again, and those whose calls may not. */
export const repeatable: readonly Effect[] = ["read", "replace"];
export const single: readonly Effect[] = ["create", "delete", "notify", "rotate"];
export const effects: readonly Effect[] = [...repeatable, ...single];

/** When every case starts. */
export const start = "2026-01-05T10:00:00.000Z";

/** The outcome of a call that was sent and got no answer that says what it did. A call that reads changes nothing. */
export function outcomeOf(effect: Effect): Outcome {
  return effect === "read" ? "unchanged" : "unknown";
}
