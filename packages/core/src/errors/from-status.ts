import type { CallState } from "../call/call-state.ts";
import { isRetryable } from "../retry/may-send-again.ts";
import { readRetryAfter } from "../retry/retry-after.ts";
import { getFacts } from "./get-facts.ts";
import { isRefusal } from "./is-refusal.ts";
import { adviseToAsk } from "./outcome-unknown.ts";
import { peek } from "./peek.ts";
import {
  BadRequestError,
  BusinessRuleError,
  ForbiddenError,
  InternalServerError,
  NotFoundError,
  OtherStatusError,
  ServiceUnavailableError,
  type StatusError,
  type StatusFacts,
  UnauthorizedError,
  UnexpectedStatusError,
} from "./status.ts";

type StatusClass = new (facts: StatusFacts<unknown>, advice?: string) => StatusError<unknown>;

/** The class of each status that has one of its own. */
export const statusClasses: { readonly [status: number]: StatusClass } = {
  400: BadRequestError,
  401: UnauthorizedError,
  402: BusinessRuleError,
  403: ForbiddenError,
  404: NotFoundError,
  500: InternalServerError,
  503: ServiceUnavailableError,
};

/**
 * Makes the error for the status of the answer to a call. Other documented statuses share one class, undocumented ones
 * another.
 */
export function createStatusError(call: CallState, body?: unknown): StatusError<unknown> {
  const facts = getFacts(call, body);
  const { status = 0 } = facts;
  const { effect, errors, reconcile } = call.operation;
  const Class: StatusClass = errors.includes(status)
    ? (statusClasses[status] ?? OtherStatusError)
    : UnexpectedStatusError;
  const isNo = isRefusal(status);
  const retryAfterMs = peek(() => readRetryAfter((call.response as Response).headers));
  const retryable = isRetryable(call, status, retryAfterMs);
  // A server may do its work and fail after it, so a caller must not simply send the call again.
  const mayBeDone = effect !== "read" && !retryable && !isNo && Class !== UnexpectedStatusError;
  return new Class(
    {
      ...facts,
      status,
      // The API may say no to this attempt because an earlier one has already done the work.
      outcome:
        isNo && (effect === "read" || call.sentBefore === undefined) ? "refused" : facts.outcome,
      retryable,
      retryAfterMs,
      body,
    },
    mayBeDone ? adviseToAsk(reconcile) : undefined,
  );
}
