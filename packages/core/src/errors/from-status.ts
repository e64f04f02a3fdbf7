import type { CallState } from "../call/call-state.ts";
import { isRetryable } from "../retry/may-send-again.ts";
import { readRetryAfter } from "../retry/retry-after.ts";
import { getFacts } from "./get-facts.ts";
import { adviseToAsk } from "./outcome-unknown.ts";
import {
  BadRequestError,
  BusinessRuleError,
  ForbiddenError,
  InternalServerError,
  NotFoundError,
  ServiceUnavailableError,
  type StatusError,
  type StatusFacts,
  UnauthorizedError,
  UnexpectedStatusError,
} from "./status.ts";

type StatusClass = new (facts: StatusFacts<unknown>, advice?: string) => StatusError<unknown>;

/** The class of each documented status. */
export const statusClasses: { readonly [status: number]: StatusClass } = {
  400: BadRequestError,
  401: UnauthorizedError,
  402: BusinessRuleError,
  403: ForbiddenError,
  404: NotFoundError,
  500: InternalServerError,
  503: ServiceUnavailableError,
};

/** Whether the API said no. 408 comes from a server that gave up waiting: how far it had come is not known. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}

/** The error for the status of an answer. An undocumented status has a class of its own. */
export function createStatusError(
  call: CallState,
  { status, headers }: Response,
  body?: unknown,
): StatusError<unknown> {
  const { effect, errors, reconcile } = call.operation;
  const Class = (errors.includes(status) && statusClasses[status]) || UnexpectedStatusError;
  const isNo = isRefusal(status);
  const retryable = isRetryable(call, status);
  // A server that fails may have done its work before: a caller must not simply send again.
  const mayBeDone = effect !== "read" && !retryable && !isNo && Class !== UnexpectedStatusError;
  return new Class(
    {
      ...getFacts(call, body),
      status,
      // An attempt before this one may have done the work that the API now says no to.
      outcome: isNo && (effect === "read" || call.sentBefore === undefined) ? "refused" : "unknown",
      retryable,
      retryAfterMs: readRetryAfter(headers),
      body,
    },
    mayBeDone ? adviseToAsk(reconcile) : undefined,
  );
}
