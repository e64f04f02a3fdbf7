import type { CallState } from "../call/call-state.ts";
import { Fault } from "../call/fault.ts";
import type { CashInError } from "../errors/base.ts";
import { toCallError } from "../errors/to-call-error.ts";
import { isSafeToRepeat } from "../retry/may-send-again.ts";

/** How a call ended, before middleware got the answer. */
export interface Ending {
  failure?: CashInError | undefined;
  value?: unknown;
}

/**
 * What the caller gets if openapi-fetch or middleware has thrown something. Usually that is what was thrown. But if the
 * call may have done something that must not be done twice, the caller gets an error that says so. Otherwise the caller
 * could think that nothing has happened.
 */
export function keepOutcome(call: CallState, { failure, value }: Ending, thrown: unknown): unknown {
  if (isSafeToRepeat(call)) return thrown;
  if (failure === undefined) {
    return toCallError(call, new Fault("middleware_failed", thrown, printJson(value)));
  }
  return /unknown|done/.test(failure.outcome) && !hasCause(thrown, failure, 5) ? failure : thrown;
}

/** The value as JSON; undefined where it is nested more deeply than the platform writes. */
export function printJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Whether an error is this failure, or names it as its cause. */
function hasCause(error: unknown, failure: CashInError, depth: number): boolean {
  if (error === failure) return true;
  return error instanceof Error && depth > 0 && hasCause(error.cause, failure, depth - 1);
}
