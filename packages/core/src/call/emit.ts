import type { CashInError } from "../errors/base.ts";
import { getCallId } from "./call-id.ts";
import type { CallState } from "./call-state.ts";
import type { CashInEvent } from "./events.ts";
import { ignore } from "./ignore.ts";

/** What only the caller of `emit` knows about an event. */
type Details = CashInEvent extends infer Event
  ? Event extends CashInEvent
    ? Omit<Event, "callId" | "operation" | "method" | "path" | "attempt" | "durationMs">
    : never
  : never;

/** Passes an event to the listeners of client and call. With `since`, the event also says how long it took. */
export function emit(call: CallState, details: Details, since?: number): void {
  const { onEvent, onCallEvent } = call.settings;
  if (!onEvent && !onCallEvent) return;
  const { id, method, path } = call.operation;
  // Without a listener the function has returned by now, and the clock was not read.
  const took = since !== undefined && { durationMs: performance.now() - since };
  const common = { callId: getCallId(call), operation: id, method, path, attempt: call.attempts };
  for (const listen of [onEvent, onCallEvent]) {
    // An error of a listener must not end the call: a letter that was sent would look as if it was not.
    try {
      const done: unknown = listen?.({ ...details, ...took, ...common } as CashInEvent);
      if (done instanceof Promise) done.catch(ignore);
    } catch {}
  }
}

/** Gives an error the id of the call that ends with it, and passes it to the listeners. */
export function emitFailure(call: CallState, error: CashInError): void {
  Object.assign(error, { callId: getCallId(call) });
  const { code, outcome, status } = error;
  emit(call, { type: "failure", code, outcome, status }, call.startedAt);
}
