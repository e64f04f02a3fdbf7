import { type CallState, getRemainingMs, isRepeatable } from "../call-state.ts";
import { emit } from "../emit.ts";
import { CashInError } from "../errors/base.ts";
import { StatusError } from "../errors/status.ts";
import { wait } from "../time/wait.ts";
import { pickDelay } from "./backoff.ts";

/** Attempts again while the failure allows it and the deadline leaves time for the wait. */
export async function withRetry<Value>(
  call: CallState,
  attempt: () => Promise<Value>,
): Promise<Value> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const delayMs = planRetry(call, error);
      if (delayMs === undefined) throw error;
      await wait(delayMs, call.signal);
    }
  }
}

/** How long to wait before the next attempt, in ms; undefined where there must be none. */
function planRetry(call: CallState, error: unknown): number | undefined {
  if (!(error instanceof CashInError) || !error.retryable) return undefined;
  // Whatever an error says of itself: what may have arrived and is not repeatable is never sent again.
  if (call.sentAt !== undefined && !isRepeatable(call.operation.effect)) return undefined;
  // The caller has ended the call, or its time is up.
  if (error.code === "cancelled" || error.code === "deadline") return undefined;
  if (call.attempts > call.settings.maxRetries) return undefined;
  const asked = error instanceof StatusError ? error.retryAfterMs : undefined;
  const delayMs = asked ?? pickDelay(call.attempts);
  if (delayMs >= getRemainingMs(call)) return undefined;
  emit(call, { type: "retry", code: error.code, delayMs });
  return delayMs;
}
