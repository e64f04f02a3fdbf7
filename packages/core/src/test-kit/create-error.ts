import type { CallState } from "../call/call-state.ts";
import { prepareCalls } from "../call/client.ts";
import { Fault, type FaultReason } from "../call/fault.ts";
import type { CashInError } from "../errors/base.ts";
import { createStatusError } from "../errors/from-status.ts";
import { getFacts } from "../errors/get-facts.ts";
import type { AnyCashInError } from "../errors/guard.ts";
import { toCallError } from "../errors/to-call-error.ts";
import { RedirectError } from "../errors/transport.ts";
import type { Operation } from "../operation.ts";
import type { FailureAnswer, FailureWord } from "./answer.ts";

const area = { name: "", production: "https://x", keyHeader: "x", keyOption: "apiKey" } as const;

const begin = /* @__PURE__ */ prepareCalls(area, { server: "mock", apiKey: "key" });

/**
 * Makes the error that the only attempt of a call ends with, as the runtime makes it: class, code, outcome, operation,
 * status, `sentAt` and `reconcile` are those of a real call.
 *
 * @param how An error status from 300 to 599, or another failure by its word.
 * @throws RangeError for a status that is no failure.
 * @example
 * ```ts
 * createError(createInvoices, 402, { body: { Message: "No such product." } }); // a BusinessRuleError
 * createError(createInvoices, "timeout"); // an OutcomeUnknownError, since it may have taken effect
 * ```
 */
export function createError(
  operation: Operation,
  how: number | FailureWord,
  answer: FailureAnswer = {},
): AnyCashInError {
  const call = begin(operation);
  return toCallError(call, createAttemptError(call, how, answer)) as AnyCashInError;
}

function createAttemptError(
  call: CallState,
  how: number | FailureWord,
  { body, headers = {} }: FailureAnswer,
): unknown {
  call.attempts = 1;
  if (how === "not_sent") return new TypeError("fetch failed");
  call.sentAt = Date.now();
  if (typeof how === "number") return createAnswered(call, how, headers, body);
  if (how === "connection_lost") return new TypeError("fetch failed");
  if (!unanswered.includes(how)) call.response = new Response(null);
  return new Fault(how as FaultReason);
}

const unanswered: readonly string[] = ["timeout", "deadline", "cancelled"];

function createAnswered(
  call: CallState,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): CashInError {
  if (!(status >= 300 && status <= 599)) {
    throw new RangeError(`${status} is no error status: those are 300 to 599`);
  }
  call.response = new Response(null, { status, headers });
  return /^30[12378]$/.test(`${status}`)
    ? new RedirectError(getFacts(call))
    : createStatusError(call, isBodyless(status) ? undefined : body);
}

/** Whether no body can come with this error status. */
export function isBodyless(status: number): boolean {
  return status === 304;
}
