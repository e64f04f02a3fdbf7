import { AnswerError } from "./answer-error.ts";
import { type CashInError, type ErrorFacts, named } from "./base.ts";
import type { ErrorCode } from "./codes.ts";

/** The data that a {@link StatusError} is made of. */
export interface StatusFacts<Body> extends ErrorFacts {
  readonly status: number;
  readonly body?: Body;
}

/** The API answered with an error status. */
export interface StatusError<Body> extends CashInError {
  readonly status: number;
  /** The body of the answer; `undefined` if it was empty or not JSON. No printed form of the error shows it. */
  readonly body: Body;
}

/** Makes the base of the class for one status. `help` says what to do next, unless there is `advice` for this call. */
function answered(
  name: string,
  code: ErrorCode,
  help: string,
): new <Body>(
  facts: StatusFacts<Body>,
  advice?: string,
) => StatusError<Body> {
  return named(
    name,
    code,
    ({ status }: StatusFacts<unknown>, advice: string = help) =>
      `the API answered ${status}. ${advice}`,
    AnswerError as never,
  ) as never;
}

/** 400: malformed request, or a required parameter is missing. The API said no. */
export class BadRequestError<Body = unknown> extends /* @__PURE__ */ answered(
  "BadRequestError",
  "bad_request",
  "The request is malformed; `body` may say where.",
)<Body> {
  declare readonly code: "bad_request";
  declare readonly name: "BadRequestError";
}

/** 401: no valid key, or the key of another environment. The API said no. */
export class UnauthorizedError<Body = unknown> extends /* @__PURE__ */ answered(
  "UnauthorizedError",
  "unauthorized",
  "The key is wrong, renewed or of another environment than `server`.",
)<Body> {
  declare readonly code: "unauthorized";
  declare readonly name: "UnauthorizedError";
}

/** 402: well-formed, but a business rule forbids it. The API said no. */
export class BusinessRuleError<Body = unknown> extends /* @__PURE__ */ answered(
  "BusinessRuleError",
  "business_rule",
  "A business rule forbids it; `body` may name the rule. Read the state first.",
)<Body> {
  declare readonly code: "business_rule";
  declare readonly name: "BusinessRuleError";
}

/** 403: the key may not do this. The API said no. */
export class ForbiddenError<Body = unknown> extends /* @__PURE__ */ answered(
  "ForbiddenError",
  "forbidden",
  "The key is for one service and creditor, perhaps for known IP addresses.",
)<Body> {
  declare readonly code: "forbidden";
  declare readonly name: "ForbiddenError";
}

/** 404: no such resource. The API said no. */
export class NotFoundError<Body = unknown> extends /* @__PURE__ */ answered(
  "NotFoundError",
  "not_found",
  "Check the identifiers; the path may be a guess (see `evidence`).",
)<Body> {
  declare readonly code: "not_found";
  declare readonly name: "NotFoundError";
}

/** 500: unexpected fault of the server. A call that changes something may have taken effect. */
export class InternalServerError<Body = unknown> extends /* @__PURE__ */ answered(
  "InternalServerError",
  "internal_server_error",
  "The server failed.",
)<Body> {
  declare readonly code: "internal_server_error";
  declare readonly name: "InternalServerError";
}

/** 503: maintenance or a transient outage. A call that changes something may have taken effect. */
export class ServiceUnavailableError<Body = unknown> extends /* @__PURE__ */ answered(
  "ServiceUnavailableError",
  "service_unavailable",
  "Maintenance or an outage: try later.",
)<Body> {
  declare readonly code: "service_unavailable";
  declare readonly name: "ServiceUnavailableError";
}

/** A documented status without a class of its own, such as 409 or 422. `status` narrows the type of the body. */
export class OtherStatusError<
  Body = unknown,
  Status extends number = number,
> extends /* @__PURE__ */ answered(
  "OtherStatusError",
  "other_status",
  "Documented; `body` may say why.",
)<Body> {
  declare readonly code: "other_status";
  declare readonly name: "OtherStatusError";
  declare readonly status: Status;
}

/** A status that the documentation does not list. */
export class UnexpectedStatusError<Body = unknown> extends /* @__PURE__ */ answered(
  "UnexpectedStatusError",
  "unexpected_status",
  "Not documented; a proxy may have answered.",
)<Body> {
  declare readonly code: "unexpected_status";
  declare readonly name: "UnexpectedStatusError";
}
