/*
 * The one place that decides whether a call is sent again. All other files ask here:
 *
 * - `isSafeToRepeat`: does the effect allow it, or did nothing of the call leave?
 * - `isRetryable`: is it safe, and may it help after this answer? If no answer came, it may always help. A 429 that says
 *   when to come back is a refusal, so a call of any effect may be safe after it; the caller decides.
 * - `maySendAgain`: does this client send it again by itself?
 *
 * An error says as `retryable` what the first two have found.
 *
 * Whether something left is `sentAt` of the call. `executeCall` sets it when a request leaves, and takes it back where
 * the failure proves that no connection was made.
 */
import { type CallState, getRemainingMs } from "../call/call-state.ts";
import type { CashInError } from "../errors/base.ts";
import type { ResponseFault } from "../errors/transport.ts";

/** Whether sending this call again does nothing twice. */
export function isSafeToRepeat({ operation, sentAt }: CallState): boolean {
  const { effect } = operation;
  return sentAt === undefined || effect === "read" || effect === "replace";
}

/**
 * Whether sending a call again, after an answer that is no success, does nothing twice and may help.
 *
 * @param answer The status of the answer, or why its body could not be used.
 */
export function isRetryable(
  call: CallState,
  answer: number | ResponseFault,
  retryAfterMs?: number,
): boolean {
  // Every other answer would come again.
  return (
    passing.test(`${answer}`) && (isSafeToRepeat(call) || isTurnedAway(call, answer, retryAfterMs))
  );
}

// What an API or a machine before it says while it is overloaded or restarts, and a body that broke off.
const passing = /^(408|429|50[234]|cut_short)$/;

/** Whether the API has refused a call only for now, and said until when, and the caller wants it sent again then. */
function isTurnedAway(
  { settings }: CallState,
  answer: unknown,
  retryAfterMs: number | undefined,
): boolean {
  return settings.retryRateLimited && answer === 429 && retryAfterMs !== undefined;
}

/** Whether this client sends a call again by itself after this error and a wait of `delayMs`. */
export function maySendAgain(
  call: CallState,
  { code, retryable, outcome, status, retryAfterMs }: CashInError,
  delayMs: number,
): boolean {
  return (
    retryable &&
    // Asked again, whatever the error says of itself: this is the promise that must never break.
    (isSafeToRepeat(call) || (outcome === "refused" && isTurnedAway(call, status, retryAfterMs))) &&
    // The caller has ended the call, or its time is up.
    code !== "cancelled" &&
    code !== "deadline" &&
    call.attempts <= call.settings.maxRetries &&
    delayMs < getRemainingMs(call)
  );
}
