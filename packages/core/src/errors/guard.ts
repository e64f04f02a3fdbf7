import { brand } from "./base.ts";
import type { ConfigurationError, InputError } from "./caller.ts";
import type { OutcomeUnknownError } from "./outcome-unknown.ts";
import type {
  BadRequestError,
  BusinessRuleError,
  ForbiddenError,
  InternalServerError,
  NotFoundError,
  OtherStatusError,
  ServiceUnavailableError,
  UnauthorizedError,
  UnexpectedStatusError,
} from "./status.ts";
import type { StoppedError } from "./stopped.ts";
import type {
  CancelledError,
  ConnectionError,
  DeadlineError,
  RedirectError,
  ResponseError,
  TimeoutError,
} from "./transport.ts";

/** The errors that every call can end with, besides those of its documented statuses. */
export type CallError =
  | UnexpectedStatusError
  | ConnectionError
  | TimeoutError
  | DeadlineError
  | CancelledError
  | RedirectError
  | ResponseError
  | InputError
  | ConfigurationError
  | StoppedError;

interface StatusErrors<Body> {
  400: BadRequestError<Body>;
  401: UnauthorizedError<Body>;
  402: BusinessRuleError<Body>;
  403: ForbiddenError<Body>;
  404: NotFoundError<Body>;
  500: InternalServerError<Body>;
  503: ServiceUnavailableError<Body>;
}

/** Statuses that always end a call with a `RedirectError`. */
type Redirect = 301 | 302 | 303 | 307 | 308;

/** The error class of a status, with its typed body. The body is `undefined` if it was empty or not JSON. */
export type DocumentedError<Status extends number, Body> = Status extends keyof StatusErrors<Body>
  ? StatusErrors<Body | undefined>[Status]
  : Status extends Redirect
    ? never
    : OtherStatusError<Body | undefined, Status>;

/** Every error of this package. `code` narrows the type. */
export type AnyCashInError =
  | DocumentedError<keyof StatusErrors<unknown>, unknown>
  | OtherStatusError
  | CallError
  | OutcomeUnknownError;

/**
 * Whether a caught value is an error of this package, or of another copy of it.
 * After this check `error.code` narrows the type.
 *
 * @example
 * ```ts
 * try {
 *   await collection.createCollectionCases({ body });
 * } catch (error) {
 *   if (isCashInError(error) && error.outcome === "unknown") await ask(error.reconcile);
 *   else throw error;
 * }
 * ```
 */
export function isCashInError(error: unknown): error is AnyCashInError {
  return typeof error === "object" && error !== null && brand in error;
}
