import { CashInError, type ErrorFacts } from "./base.ts";

/** What a {@link StatusError} is made of. */
export interface StatusFacts<Body> extends ErrorFacts {
  readonly status: number;
  readonly body: Body;
  readonly retryAfterMs?: number | undefined;
}

/** The API answered with an error status. */
export abstract class StatusError<Body> extends CashInError {
  declare readonly status: number;
  /** How long the server asked to wait (`Retry-After`), in ms. */
  readonly retryAfterMs: number | undefined;
  // Private, because it may hold personal data and must not appear in logs.
  readonly #body: Body;

  constructor(help: string, facts: StatusFacts<Body>) {
    super(`the API answered ${facts.status}. ${help}`, facts);
    this.retryAfterMs = facts.retryAfterMs;
    this.#body = facts.body;
  }

  /** The body of the answer; `undefined` where it was empty or no JSON. Not part of any printed form. */
  get body(): Body {
    return this.#body;
  }
}

/** 400: malformed request, or a required parameter is missing. Nothing was done. */
export class BadRequestError<Body = unknown> extends StatusError<Body> {
  readonly code = "bad_request";

  constructor(facts: StatusFacts<Body>) {
    super("The request is malformed or lacks a required value; `body` may say which.", facts);
  }

  override get name(): "BadRequestError" {
    return "BadRequestError";
  }
}

/** 401: no valid key, or the key of another environment. Nothing was done. */
export class UnauthorizedError<Body = unknown> extends StatusError<Body> {
  readonly code = "unauthorized";

  constructor(facts: StatusFacts<Body>) {
    super(
      "The key is missing, wrong or renewed, or it belongs to the other environment: sandbox keys do not work in production. Check `server` together with the key.",
      facts,
    );
  }

  override get name(): "UnauthorizedError" {
    return "UnauthorizedError";
  }
}

/** 402: well-formed, but a business rule forbids it. Nothing was done. */
export class BusinessRuleError<Body = unknown> extends StatusError<Body> {
  readonly code = "business_rule";

  constructor(facts: StatusFacts<Body>) {
    super(
      "A business rule forbids this, for example because the invoice is already in a terminal state. Read the present state before you change the request; `body` may name the rule.",
      facts,
    );
  }

  override get name(): "BusinessRuleError" {
    return "BusinessRuleError";
  }
}

/** 403: the key may not do this. Nothing was done. */
export class ForbiddenError<Body = unknown> extends StatusError<Body> {
  readonly code = "forbidden";

  constructor(facts: StatusFacts<Body>) {
    super(
      "The key may not do this. A key is bound to one service and one creditor account, and production accepts only IP addresses that Cash-In was told of.",
      facts,
    );
  }

  override get name(): "ForbiddenError" {
    return "ForbiddenError";
  }
}

/** 404: no such resource. Nothing was done. */
export class NotFoundError<Body = unknown> extends StatusError<Body> {
  readonly code = "not_found";

  constructor(facts: StatusFacts<Body>) {
    super(
      "No such resource. Check the identifiers; where the path of the operation is inferred, the path itself may be wrong (see `evidence` of the operation).",
      facts,
    );
  }

  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** 500: unexpected fault of the server. A call that changes something may have taken effect. */
export class InternalServerError<Body = unknown> extends StatusError<Body> {
  readonly code = "internal_server_error";

  constructor(facts: StatusFacts<Body>, help = "The server failed unexpectedly.") {
    super(help, facts);
  }

  override get name(): "InternalServerError" {
    return "InternalServerError";
  }
}

/** 503: maintenance or a transient outage. A call that changes something may have taken effect. */
export class ServiceUnavailableError<Body = unknown> extends StatusError<Body> {
  readonly code = "service_unavailable";

  constructor(facts: StatusFacts<Body>, help = "Maintenance or a transient outage: try later.") {
    super(help, facts);
  }

  override get name(): "ServiceUnavailableError" {
    return "ServiceUnavailableError";
  }
}

/** A status that the documentation does not list. */
export class UnexpectedStatusError<Body = unknown> extends StatusError<Body> {
  readonly code = "unexpected_status";

  constructor(facts: StatusFacts<Body>) {
    super(
      "The documentation does not list this status; a proxy or gateway may have answered.",
      facts,
    );
  }

  override get name(): "UnexpectedStatusError" {
    return "UnexpectedStatusError";
  }
}
