import { CashInError, type ErrorFacts } from "./base.ts";

/** No connection, or it broke before an answer had arrived. */
export class ConnectionError extends CashInError {
  readonly code = "connection_lost";

  constructor(facts: ErrorFacts) {
    super(
      facts.outcome === "not_sent"
        ? "no connection could be made; nothing was sent. Check network, proxy and `server`."
        : "the connection broke before an answer had arrived.",
      facts,
    );
  }

  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
}

/** One attempt took longer than `timeoutMs`. */
export class TimeoutError extends CashInError {
  readonly code = "timeout";

  constructor(timeoutMs: number, facts: ErrorFacts) {
    super(
      `no answer within ${timeoutMs} ms. Try later, or raise \`timeoutMs\` if the operation is slow by nature.`,
      facts,
    );
  }

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}

/** The whole call, retries and waits included, took longer than `deadlineMs`. */
export class DeadlineError extends CashInError {
  readonly code = "deadline";

  constructor(deadlineMs: number, facts: ErrorFacts) {
    super(`not finished within the deadline of ${deadlineMs} ms, retries included.`, facts);
  }

  override get name(): "DeadlineError" {
    return "DeadlineError";
  }
}

/** The caller's `signal` was aborted. */
export class CancelledError extends CashInError {
  readonly code = "cancelled";

  constructor(facts: ErrorFacts) {
    super("cancelled by the caller's `signal`.", facts);
  }

  override get name(): "CancelledError" {
    return "CancelledError";
  }
}

/** The server answered with a redirect. Clients never follow one: it would carry the key elsewhere. */
export class RedirectError extends CashInError {
  readonly code = "unexpected_redirect";

  constructor(facts: ErrorFacts) {
    super(
      "the server answered with a redirect, which is never followed because it would hand the key to another address. Check `server`.",
      facts,
    );
  }

  override get name(): "RedirectError" {
    return "RedirectError";
  }
}

/** Why an answer could not be used. */
export type ResponseFault =
  | "not_json"
  | "not_utf8"
  | "cut_short"
  | "empty"
  | "too_large"
  | "no_list"
  | "no_key"
  | "repeated_page";

const faults: Record<ResponseFault, string> = {
  not_json: "is no JSON; a proxy, a firewall or a maintenance page may have answered",
  not_utf8: "is not encoded in UTF-8",
  cut_short: "ended too early; the connection broke",
  empty: "is empty where a value is due",
  too_large: "is larger than `maxResponseBytes`",
  no_list: "holds no list where the description has one; the description may be wrong here",
  no_key:
    "holds no new key where it was expected, yet the old one may be dead; look at `lastAnswer()`",
  repeated_page: "repeats the page before it; going on could loop for ever",
};

/** The status was a success, but the body cannot be used. */
export class ResponseError extends CashInError {
  readonly code = "unexpected_response";
  readonly reason: ResponseFault;

  constructor(reason: ResponseFault, facts: ErrorFacts) {
    super(`the answer ${faults[reason]}.`, facts);
    this.reason = reason;
  }

  override get name(): "ResponseError" {
    return "ResponseError";
  }
}
