/*
 * The one place that decides whether a call is sent again. All other files ask here:
 *
 * - `isRepeatable`: does the effect of an operation allow it?
 * - `isSafeToRepeat`: does its effect allow it, or did nothing of this call leave?
 * - `isRetryable`: is it safe, and may it help after this end? Errors say so as `retryable`.
 * - `maySendAgain`: does this client send it again by itself?
 *
 * Whether something left is `sentAt` of the call. `executeCall` sets it when a request leaves, and takes it back where
 * the failure proves that no connection was made.
 */
import { type CallState, getRemainingMs } from "../call/call-state.ts";
import type { FaultReason } from "../call/fault.ts";
import type { CashInError } from "../errors/base.ts";
import type { Effect } from "../operation.ts";

/** Whether sending a call of this effect twice is the same as sending it once. */
export function isRepeatable(effect: Effect): boolean {
  return effect === "read" || effect === "replace";
}

/** Whether sending this call again does nothing twice. */
export function isSafeToRepeat({ operation, sentAt }: CallState): boolean {
  return sentAt === undefined || isRepeatable(operation.effect);
}

/** How an attempt ended: with this status, with a fault, or because the connection was lost. */
type End = number | FaultReason | "lost";

/** Whether sending a call again, after an attempt ended like this, does nothing twice and may help. */
export function isRetryable(call: CallState, end: End): boolean {
  return isSafeToRepeat(call) && passing.includes(end);
}

// What may be over at the next attempt. Every other end would come again.
const passing: readonly End[] = [503, "lost", "cut_short", "timeout", "deadline", "cancelled"];

/** Whether this client sends a call again by itself after this error and a wait of `delayMs`. */
export function maySendAgain(
  call: CallState,
  { code, retryable }: CashInError,
  delayMs: number,
): boolean {
  return (
    retryable &&
    // Asked again, whatever the error says of itself: this is the promise that must never break.
    isSafeToRepeat(call) &&
    // The caller has ended the call, or its time is up.
    code !== "cancelled" &&
    code !== "deadline" &&
    call.attempts <= call.settings.maxRetries &&
    delayMs < getRemainingMs(call)
  );
}
