import { type CallState, isRepeatable } from "../call-state.ts";
import { Fault } from "../fault.ts";
import type { Settings } from "../options.ts";
import { CashInError, type ErrorFacts } from "./base.ts";
import { getFacts } from "./get-facts.ts";
import { OutcomeUnknownError } from "./outcome-unknown.ts";
import { toSafeCause } from "./safe-cause.ts";
import {
  CancelledError,
  ConnectionError,
  DeadlineError,
  ResponseError,
  TimeoutError,
} from "./transport.ts";

/** Turns whatever ended an attempt, or the call, into the error that the caller gets. */
export function toCallError(call: CallState, thrown: unknown): CashInError {
  const { id, effect, reconcile } = call.operation;
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
        reconcile,
        cause: error,
      });
}

// The first is what it would become. The others are documented answers; their messages say how to find out.
const isClosed = /^(outcome_unknown|internal_server_error|service_unavailable)$/;

const limits: Readonly<
  Record<
    "timeout" | "deadline" | "cancelled",
    new (
      facts: ErrorFacts,
      settings: Settings,
    ) => CashInError
  >
> = { timeout: TimeoutError, deadline: DeadlineError, cancelled: CancelledError };

const hints: { readonly [reason: string]: string } = {
  not_json: ": a proxy may have answered",
  too_large: ": see `maxResponseBytes`",
};

function toTransportError(call: CallState, thrown: unknown): CashInError {
  const { operation, sentAt, settings } = call;
  // What the platform threw is the cause, also where it is no error at all.
  const { reason, cause }: Partial<Fault> =
    thrown instanceof Fault ? thrown : { cause: thrown ?? "nothing" };
  const facts = {
    ...getFacts(call),
    retryable: isRepeatable(operation.effect) || sentAt === undefined,
    cause: cause === undefined ? undefined : toSafeCause(cause),
  };
  switch (reason) {
    case undefined:
      return new ConnectionError(facts);
    case "timeout":
    case "deadline":
    case "cancelled":
      return new limits[reason](facts, settings);
    default: {
      const retryable = facts.retryable && reason === "cut_short";
      return new ResponseError({ ...facts, retryable, reason }, hints[reason] ?? "");
    }
  }
}
