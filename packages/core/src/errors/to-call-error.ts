import type { CallState } from "../call/call-state.ts";
import { Fault } from "../call/fault.ts";
import { isRetryable, isSafeToRepeat } from "../retry/may-send-again.ts";
import { CashInError, type Outcome } from "./base.ts";
import { createStatusError } from "./from-status.ts";
import { getFacts } from "./get-facts.ts";
import { OutcomeUnknownError, type OutcomeUnknownFacts } from "./outcome-unknown.ts";
import { peek } from "./peek.ts";
import { toSafeCause } from "./safe-cause.ts";
import {
  CancelledError,
  ConnectionError,
  DeadlineError,
  ResponseError,
  type ResponseFault,
  TimeoutError,
} from "./transport.ts";

/** Turns whatever ended an attempt or the call into the error that the caller gets. */
export function toCallError(call: CallState, thrown: unknown): CashInError {
  // A `fetch` of the user may throw an error of another call. Such an error says nothing about this one.
  const { id } = call.operation;
  const isOurs = peek(() => thrown instanceof CashInError && thrown.operation === id);
  const error = isOurs ? (thrown as CashInError) : toTransportError(call, thrown);
  // OutcomeUnknownError is for a call that changes something, may have arrived, and got no usable answer.
  return isSafeToRepeat(call) || error.outcome !== "unknown" || isClosed.test(error.code)
    ? error
    : new OutcomeUnknownError({
        ...getFacts(call),
        outcome: "unknown",
        requestId: error.requestId,
        retryAfterMs: error.retryAfterMs,
        cause: error,
      } as OutcomeUnknownFacts);
}

// The first is an OutcomeUnknownError already. The others are documented answers; their messages say how to find out.
const isClosed = /^(outcome_unknown|internal_server_error|service_unavailable|other_status)$/;

const limits = { timeout: TimeoutError, deadline: DeadlineError, cancelled: CancelledError };

const hints: { readonly [reason: string]: string } = {
  not_json: ": a proxy may have answered",
  too_large: ": see `maxResponseBytes`",
};

// What is not JSON may come from a proxy, whatever it calls itself. The others were read before.
const outcomes: { readonly [reason: string]: Outcome } = {
  not_json: "unknown",
  middleware_failed: "done",
  other_type: "done",
  too_deep: "done",
};

function toTransportError(call: CallState, thrown: unknown): CashInError {
  const { response, settings } = call;
  // Whatever the platform threw is the cause, even if it is no error.
  const { reason, cause, text }: Partial<Fault> = peek(() => thrown instanceof Fault)
    ? (thrown as Fault)
    : { cause: thrown ?? "nothing" };
  const facts = {
    ...getFacts(call),
    retryable: isSafeToRepeat(call),
    cause: cause === undefined ? undefined : toSafeCause(cause),
  };
  if (reason === undefined) return new ConnectionError(facts);
  // The status of a failure says enough, even if its body does not end.
  if (peek(() => response?.ok) === false && reason !== "cancelled") return createStatusError(call);
  if (reason in limits) {
    const slowKey = call.awaitsKey ? call.area.keyOption : undefined;
    return new limits[reason as keyof typeof limits](facts, { ...settings, slowKey });
  }
  const fault = reason as ResponseFault;
  const outcome = (call.operation.effect !== "read" && outcomes[reason]) || facts.outcome;
  return new ResponseError(
    { ...facts, outcome, retryable: isRetryable(call, fault), reason: fault, body: text },
    hints[reason] ?? "",
  );
}
