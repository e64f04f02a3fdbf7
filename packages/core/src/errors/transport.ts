import { CashInError, type ErrorFacts } from "./base.ts";

/** No connection, or it broke before an answer had arrived. */
export class ConnectionError extends CashInError {
  readonly code = "connection_lost";

  constructor(facts: ErrorFacts) {
    super(
      facts.outcome === "not_sent"
        ? "no connection, nothing was sent. Check network, proxy and `server`."
        : "the connection broke.",
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
    super(`no answer within ${timeoutMs} ms. Try later, or raise \`timeoutMs\`.`, facts);
  }

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}

/** The whole call, retries and waits included, took longer than `deadlineMs`. */
export class DeadlineError extends CashInError {
  readonly code = "deadline";

  constructor(deadlineMs: number, facts: ErrorFacts) {
    super(`not within the deadline of ${deadlineMs} ms, retries included.`, facts);
  }

  override get name(): "DeadlineError" {
    return "DeadlineError";
  }
}

/** The caller's `signal` was aborted. */
export class CancelledError extends CashInError {
  readonly code = "cancelled";

  constructor(facts: ErrorFacts) {
    super("cancelled by `signal`.", facts);
  }

  override get name(): "CancelledError" {
    return "CancelledError";
  }
}

/** The server answered with a redirect. Clients never follow one: it would carry the key elsewhere. */
export class RedirectError extends CashInError {
  readonly code = "unexpected_redirect";

  constructor(facts: ErrorFacts) {
    super("a redirect is never followed, it would take the key along. Check `server`.", facts);
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

const hints: { readonly [Reason in ResponseFault]?: string } = {
  not_json: ": a proxy may have answered",
  too_large: ": see `maxResponseBytes`",
};

/** The status was a success, but the body cannot be used. */
export class ResponseError extends CashInError {
  readonly code = "unexpected_response";
  readonly reason: ResponseFault;

  constructor(reason: ResponseFault, facts: ErrorFacts, hint = hints[reason] ?? "") {
    super(`the answer is unusable (${reason.replace("_", " ")})${hint}.`, facts);
    this.reason = reason;
  }

  override get name(): "ResponseError" {
    return "ResponseError";
  }
}
