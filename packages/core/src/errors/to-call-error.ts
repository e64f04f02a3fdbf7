import { type CallState, getOutcome, isRepeatable } from "../call-state.ts";
import { BodyFault } from "../response/read-body.ts";
import { readRequestId } from "../response/request-id.ts";
import { LimitReached } from "../time/with-limits.ts";
import { CashInError, type ErrorFacts } from "./base.ts";
import { OutcomeUnknownError } from "./outcome-unknown.ts";
import { toSafeCause } from "./safe-cause.ts";
import {
  CancelledError,
  ConnectionError,
  DeadlineError,
  ResponseError,
  TimeoutError,
} from "./transport.ts";

/** Turns whatever ended an attempt into the error that the caller gets. */
export function toCallError(call: CallState, thrown: unknown): CashInError {
  // An error of another operation comes out of a `fetch` that was put in: it says nothing of this call.
  const isOurs = thrown instanceof CashInError && thrown.operation === call.operation.id;
  const error = isOurs ? thrown : toTransportError(call, thrown);
  return isOpen(call, error) ? toOutcomeUnknown(call, error) : error;
}

// A call that changes something, that may have arrived, and that got no usable answer.
function isOpen(call: CallState, error: CashInError): boolean {
  if (isRepeatable(call.operation.effect) || error.outcome !== "unknown") return false;
  // The first is closed already. The others are documented answers; their messages say how to find out.
  return !["outcome_unknown", "internal_server_error", "service_unavailable"].includes(error.code);
}

function toTransportError(call: CallState, thrown: unknown): CashInError {
  if (thrown instanceof LimitReached) return toLimitError(call, thrown);
  const repeatable = isRepeatable(call.operation.effect);
  if (thrown instanceof BodyFault) {
    const retryable = repeatable && thrown.reason === "cut_short";
    return new ResponseError(thrown.reason, {
      ...getFacts(call),
      retryable,
      cause: thrown.cause === undefined ? undefined : toSafeCause(thrown.cause),
    });
  }
  return new ConnectionError({
    ...getFacts(call),
    retryable: repeatable || call.sentAt === undefined,
    cause: toSafeCause(thrown),
  });
}

function toLimitError(call: CallState, { limit }: LimitReached): CashInError {
  const facts = getFacts(call);
  const { timeoutMs, deadlineMs } = call.settings;
  const retryable = isRepeatable(call.operation.effect) || call.sentAt === undefined;
  if (limit === "timeout") return new TimeoutError(timeoutMs, { ...facts, retryable });
  if (limit === "deadline") return new DeadlineError(deadlineMs, { ...facts, retryable });
  return new CancelledError({ ...facts, retryable });
}

function getFacts(call: CallState): ErrorFacts {
  const { operation, attempts, response } = call;
  return {
    operation: operation.id,
    attempts,
    outcome: getOutcome(call),
    status: response?.status || undefined,
    requestId: response && readRequestId(response, undefined),
  };
}

function toOutcomeUnknown(call: CallState, cause: CashInError): OutcomeUnknownError {
  return new OutcomeUnknownError({
    operation: call.operation.id,
    attempts: call.attempts,
    status: cause.status,
    requestId: cause.requestId,
    effect: call.operation.effect,
    sentAt: new Date(call.sentAt ?? Date.now()).toISOString(),
    reconcile: call.operation.reconcile,
    cause,
  });
}
