import type { CallState } from "../call/call-state.ts";
import { Fault } from "../call/fault.ts";
import type { CashInError } from "../errors/base.ts";
import { toCallError } from "../errors/to-call-error.ts";
import { isSafeToRepeat } from "../retry/may-send-again.ts";

/** How a call ended, before middleware saw it. */
export interface Ending {
  failure?: CashInError | undefined;
  value?: unknown;
}

/**
 * What the caller hears where openapi-fetch or middleware has thrown something. It is passed on, unless the call may
 * have done what must not be done twice: then that comes first, else the caller would think that nothing has happened.
 */
export function keepOutcome(call: CallState, { failure, value }: Ending, thrown: unknown): unknown {
  if (isSafeToRepeat(call)) return thrown;
  if (failure === undefined) {
    return toCallError(call, new Fault("middleware_failed", thrown, JSON.stringify(value)));
  }
  return failure.outcome === "unknown" && !tells(thrown, failure, 5) ? failure : thrown;
}

/** Whether an error is this failure, or names it as its cause. */
function tells(error: unknown, failure: CashInError, depth: number): boolean {
  if (error === failure) return true;
  return error instanceof Error && depth > 0 && tells(error.cause, failure, depth - 1);
}
