import type { CallState } from "./call-state.ts";
import type { CashInEvent } from "./events.ts";
import { ignore } from "./ignore.ts";

type Facts = CashInEvent extends infer Event
  ? Event extends CashInEvent
    ? Omit<Event, "operation" | "method" | "path" | "attempt" | "durationMs">
    : never
  : never;

/** Tells the client's listener what happens, and how long it took where it has a beginning, `since`. */
export function emit(call: CallState, facts: Facts, since?: number): void {
  const { onEvent } = call.settings;
  if (onEvent === undefined) return;
  const { id, method, path } = call.operation;
  // The clock is not looked at where nobody listens.
  const took = since === undefined ? {} : { durationMs: performance.now() - since };
  const event = { ...facts, ...took, operation: id, method, path, attempt: call.attempts };
  // A log that fails must not make a letter that has left look as if it had not.
  try {
    const done: unknown = onEvent(event as CashInEvent);
    if (done instanceof Promise) done.catch(ignore);
  } catch {}
}
