import type { CallState } from "./call-state.ts";
import type { CashInEvent } from "./events.ts";

type Facts = CashInEvent extends infer Event
  ? Event extends CashInEvent
    ? Omit<Event, "operation" | "method" | "path" | "attempt">
    : never
  : never;

/** Tells the client's listener what happens. */
export function emit(call: CallState, facts: Facts): void {
  const { onEvent } = call.settings;
  if (onEvent === undefined) return;
  const { id, method, path } = call.operation;
  const event = { ...facts, operation: id, method, path, attempt: call.attempts } as CashInEvent;
  // A log that fails must not make a letter that has left look as if it had not.
  try {
    const done: unknown = onEvent(event);
    if (done instanceof Promise) done.catch(ignore);
  } catch {}
}

function ignore(): void {}
