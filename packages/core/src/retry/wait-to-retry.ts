import { type CallState, getRemainingMs, isRepeatable } from "../call/call-state.ts";
import { emit } from "../call/emit.ts";
import type { CashInError } from "../errors/base.ts";
import type { StatusError } from "../errors/status.ts";
import { wait } from "../time/wait.ts";
import { pickDelay } from "./backoff.ts";

/**
 * Waits until the call may be attempted again. Throws the error where it must not be, or where the deadline leaves
 * no time for the wait.
 */
export async function waitToRetry(call: CallState, error: CashInError): Promise<void> {
  const { attempts, operation, sentAt, settings } = call;
  const { code, retryable, retryAfterMs } = error as Partial<StatusError<unknown>> & CashInError;
  const delayMs = retryAfterMs ?? pickDelay(attempts);
  if (
    !retryable ||
    // Whatever an error says of itself: what may have arrived and is not repeatable is never sent again.
    (sentAt !== undefined && !isRepeatable(operation.effect)) ||
    // The caller has ended the call, or its time is up.
    code === "cancelled" ||
    code === "deadline" ||
    attempts > settings.maxRetries ||
    delayMs >= getRemainingMs(call)
  ) {
    throw error;
  }
  emit(call, { type: "retry", code, delayMs });
  await wait(delayMs, settings.signal);
}
