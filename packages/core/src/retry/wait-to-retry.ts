import type { CallState } from "../call/call-state.ts";
import { emit } from "../call/emit.ts";
import type { CashInError } from "../errors/base.ts";
import { wait } from "../time/wait.ts";
import { pickDelay } from "./backoff.ts";
import { maySendAgain } from "./may-send-again.ts";

/** Waits until the call may be attempted again. Throws the error where it may not be. */
export async function waitToRetry(call: CallState, error: CashInError): Promise<void> {
  const { code, outcome, retryAfterMs } = error;
  const delayMs = retryAfterMs ?? pickDelay(call.attempts);
  if (!maySendAgain(call, error, delayMs)) throw error;
  // This attempt was refused, so it is none that may have done something.
  if (outcome === "refused" && call.operation.effect !== "read") call.sentAt = call.sentBefore;
  emit(call, { type: "retry", code, delayMs });
  await wait(delayMs, call.settings.signal);
}
