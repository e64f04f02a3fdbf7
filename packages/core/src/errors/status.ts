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
  declare readonly retryAfterMs: number | undefined;
  // Private, because it may hold personal data and must not appear in logs.
  readonly #body: Body;

  constructor(help: string, { body, ...facts }: StatusFacts<Body>) {
    super(`the API answered ${facts.status}. ${help}`, facts);
    this.#body = body;
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
    super("The request is malformed; `body` may say where.", facts);
  }

  override get name(): "BadRequestError" {
    return "BadRequestError";
  }
}

/** 401: no valid key, or the key of another environment. Nothing was done. */
export class UnauthorizedError<Body = unknown> extends StatusError<Body> {
  readonly code = "unauthorized";

  constructor(facts: StatusFacts<Body>) {
    super("The key is wrong, renewed or of another environment than `server`.", facts);
  }

  override get name(): "UnauthorizedError" {
    return "UnauthorizedError";
  }
}

/** 402: well-formed, but a business rule forbids it. Nothing was done. */
export class BusinessRuleError<Body = unknown> extends StatusError<Body> {
  readonly code = "business_rule";

  constructor(facts: StatusFacts<Body>) {
    super("A business rule forbids it; `body` may name it. Read the present state first.", facts);
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
      "The key is for one service and creditor, and for IP addresses that Cash-In knows.",
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
    super("Check the identifiers, and the operation's `evidence` for its path.", facts);
  }

  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** 500: unexpected fault of the server. A call that changes something may have taken effect. */
export class InternalServerError<Body = unknown> extends StatusError<Body> {
  readonly code = "internal_server_error";

  constructor(facts: StatusFacts<Body>, help = "The server failed.") {
    super(help, facts);
  }

  override get name(): "InternalServerError" {
    return "InternalServerError";
  }
}

/** 503: maintenance or a transient outage. A call that changes something may have taken effect. */
export class ServiceUnavailableError<Body = unknown> extends StatusError<Body> {
  readonly code = "service_unavailable";

  constructor(facts: StatusFacts<Body>, help = "Maintenance or an outage: try later.") {
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
    super("The documentation does not list it; a proxy may have answered.", facts);
  }

  override get name(): "UnexpectedStatusError" {
    return "UnexpectedStatusError";
  }
}
