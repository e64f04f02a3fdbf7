import type { CallState } from "../call/call-state.ts";
import { Fault } from "../call/fault.ts";
import { isRepeatable, isRetryable } from "../retry/may-send-again.ts";
import { CashInError } from "./base.ts";
import { createStatusError } from "./from-status.ts";
import { getFacts } from "./get-facts.ts";
import { OutcomeUnknownError } from "./outcome-unknown.ts";
import { toSafeCause } from "./safe-cause.ts";
import {
  CancelledError,
  ConnectionError,
  DeadlineError,
  ResponseError,
  type ResponseFault,
  TimeoutError,
} from "./transport.ts";

/** Turns whatever ended an attempt, or the call, into the error that the caller gets. */
export function toCallError(call: CallState, thrown: unknown): CashInError {
  const { id, effect } = call.operation;
  // An error of another operation comes out of a `fetch` that was put in: it says nothing of this call.
  const isOurs = thrown instanceof CashInError && thrown.operation === id;
  const error = isOurs ? thrown : toTransportError(call, thrown);
  // A call that changes something, that may have arrived, and that got no usable answer.
  return isRepeatable(effect) || error.outcome !== "unknown" || isClosed.test(error.code)
    ? error
    : new OutcomeUnknownError({
        ...getFacts(call),
        outcome: "unknown",
        status: error.status,
        requestId: error.requestId,
        effect,
        sentAt: new Date(call.sentAt ?? Date.now()).toISOString(),
        cause: error,
      });
}

// The first is what it would become. The others are documented answers; their messages say how to find out.
const isClosed = /^(outcome_unknown|internal_server_error|service_unavailable)$/;

const limits = { timeout: TimeoutError, deadline: DeadlineError, cancelled: CancelledError };

const hints: { readonly [reason: string]: string } = {
  not_json: ": a proxy may have answered",
  too_large: ": see `maxResponseBytes`",
};

function toTransportError(call: CallState, thrown: unknown): CashInError {
  const { response, settings } = call;
  // What the platform threw is the cause, also where it is no error at all.
  const { reason, cause, text }: Partial<Fault> =
    thrown instanceof Fault ? thrown : { cause: thrown ?? "nothing" };
  const facts = {
    ...getFacts(call),
    retryable: isRetryable(call, reason ?? "lost"),
    cause: cause === undefined ? undefined : toSafeCause(cause),
  };
  if (reason === undefined) return new ConnectionError(facts);
  // The status of a refusal has said all there is, though its body does not end.
  if (response?.ok === false && reason !== "cancelled") return createStatusError(call, response);
  if (reason in limits) return new limits[reason as keyof typeof limits](facts, settings);
  return new ResponseError(
    { ...facts, reason: reason as ResponseFault, body: text },
    hints[reason] ?? "",
  );
}
