import { AnswerError } from "./answer-error.ts";
import { type ErrorFacts, named } from "./base.ts";

/** There was no connection, or it broke before the answer arrived. */
export class ConnectionError extends /* @__PURE__ */ named(
  "ConnectionError",
  "connection_lost",
  ({ outcome, cause }: ErrorFacts) =>
    outcome === "not_sent"
      ? `no connection (${cause instanceof Error ? cause.message.split(" ").pop() : "no code"}), nothing was sent. Check network, proxy and \`server\`.`
      : "the connection broke.",
) {
  declare readonly code: "connection_lost";
  declare readonly name: "ConnectionError";
}

interface SlowKey {
  /** The option whose function was still asked for the key. */
  readonly slowKey?: string | undefined;
}

function tellSlow(option: string): string {
  return `the function of \`${option}\` gave no key within`;
}

/** One attempt took longer than `timeoutMs`. */
export class TimeoutError extends /* @__PURE__ */ named(
  "TimeoutError",
  "timeout",
  (_: ErrorFacts, { timeoutMs, slowKey }: { readonly timeoutMs: number } & SlowKey) =>
    slowKey
      ? `${tellSlow(slowKey)} ${timeoutMs} ms.`
      : `no answer within ${timeoutMs} ms. Try later, or raise \`timeoutMs\`.`,
) {
  declare readonly code: "timeout";
  declare readonly name: "TimeoutError";
}

/** The whole call, retries and waits included, took longer than `deadlineMs`. */
export class DeadlineError extends /* @__PURE__ */ named(
  "DeadlineError",
  "deadline",
  (_: ErrorFacts, { deadlineMs, slowKey }: { readonly deadlineMs: number } & SlowKey) =>
    `${slowKey ? tellSlow(slowKey) : "no answer within"} ${deadlineMs} ms, retries included.`,
) {
  declare readonly code: "deadline";
  declare readonly name: "DeadlineError";
}

/** The caller's `signal` was aborted. */
export class CancelledError extends /* @__PURE__ */ named(
  "CancelledError",
  "cancelled",
  () => "cancelled by `signal`.",
) {
  declare readonly code: "cancelled";
  declare readonly name: "CancelledError";
}

/** The server answered with a redirect. Clients never follow one, because the key would go with it. */
export class RedirectError extends /* @__PURE__ */ named(
  "RedirectError",
  "unexpected_redirect",
  () => "a redirect is never followed: the key would go with it. Check `server`.",
) {
  declare readonly code: "unexpected_redirect";
  declare readonly name: "RedirectError";
}

/** Why an answer could not be used. */
export type ResponseFault =
  | "not_json"
  | "not_utf8"
  | "cut_short"
  | "empty"
  | "other_type"
  | "too_large"
  | "no_list"
  | "no_cursor"
  | "no_key"
  | "too_deep"
  | "repeated_page"
  | "middleware_failed";

/** The data that a {@link ResponseError} is made of. */
export interface ResponseFacts extends ErrorFacts {
  readonly reason: ResponseFault;
  readonly body?: string | undefined;
}

/** The status was a success, but the body cannot be used. If `outcome` is `done`, the call has taken effect. */
export class ResponseError extends /* @__PURE__ */ named(
  "ResponseError",
  "unexpected_response",
  ({ reason }: ResponseFacts, hint: string) =>
    `the answer is unusable (${reason.replace("_", " ")})${hint}.`,
  AnswerError as never,
) {
  declare readonly code: "unexpected_response";
  declare readonly name: "ResponseError";
  declare readonly reason: ResponseFault;
  /** The text of the answer, if `reason` is `not_json`, `other_type` or `middleware_failed`. No printed form of the error shows it. */
  declare readonly body: string | undefined;
}
