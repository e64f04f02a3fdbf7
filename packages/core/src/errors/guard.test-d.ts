import { expectTypeOf } from "vitest";
import type { Answer, Call, Result } from "../call/call.ts";
import type { ErrorCode } from "./codes.ts";
import {
  type AnyCashInError,
  type CallError,
  type DocumentedError,
  isCashInError,
} from "./guard.ts";
import type { OutcomeUnknownError } from "./outcome-unknown.ts";
import type { BadRequestError, OtherStatusError, ServiceUnavailableError } from "./status.ts";
import type { CancelledError, ResponseError } from "./transport.ts";

interface ErrorBody {
  readonly Message?: string;
}

type Failure = DocumentedError<400 | 503, ErrorBody> | OutcomeUnknownError | CallError;
declare const call: Call<{ Name: string }, Failure>;
declare const caught: unknown;

// A call is a promise of its value only.
expectTypeOf<Awaited<typeof call>>().toEqualTypeOf<{ Name: string }>();
expectTypeOf(call.result()).toEqualTypeOf<Promise<Result<{ Name: string }, Failure>>>();
expectTypeOf(call.withResponse()).toEqualTypeOf<Promise<Answer<{ Name: string }>>>();

// `ok` distinguishes a value from an error.
const outcome = await call.result();
if (outcome.ok) {
  expectTypeOf(outcome.value).toEqualTypeOf<{ Name: string }>();
  // @ts-expect-error: a success has no error
  outcome.error;
} else {
  const { error } = outcome;
  expectTypeOf(error).toEqualTypeOf<Failure>();
  // @ts-expect-error: a failure has no value
  outcome.value;

  // `code` narrows to one class, with the typed body of the operation.
  if (error.code === "bad_request") {
    expectTypeOf(error).toEqualTypeOf<BadRequestError<ErrorBody | undefined>>();
    expectTypeOf(error.body).toEqualTypeOf<ErrorBody | undefined>();
  }
  if (error.code === "service_unavailable") {
    expectTypeOf(error).toEqualTypeOf<ServiceUnavailableError<ErrorBody | undefined>>();
    expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  }
  if (error.code === "unexpected_response") expectTypeOf(error).toEqualTypeOf<ResponseError>();
  // @ts-expect-error: the operation does not document 404
  if (error.code === "not_found") error.body;

  // The union is exact: a switch over it can be complete.
  expectTypeOf<typeof error.code>().toEqualTypeOf<
    | "bad_request"
    | "service_unavailable"
    | "stopped"
    | "outcome_unknown"
    | "unexpected_status"
    | "connection_lost"
    | "timeout"
    | "deadline"
    | "cancelled"
    | "unexpected_redirect"
    | "unexpected_response"
    | "invalid_input"
    | "invalid_configuration"
  >();
}

// A documented status without a class of its own is told by `status`, each with its body.
type Other =
  | DocumentedError<400, string>
  | DocumentedError<409 | 422, ErrorBody>
  | DocumentedError<429, number>;
declare const other: Other;
if (other.code === "other_status") {
  expectTypeOf(other.status).toEqualTypeOf<409 | 422 | 429>();
  if (other.status === 429) {
    expectTypeOf(other).toEqualTypeOf<OtherStatusError<number | undefined, 429>>();
    expectTypeOf(other.body).toEqualTypeOf<number | undefined>();
  } else expectTypeOf(other.body).toEqualTypeOf<ErrorBody | undefined>();
  // @ts-expect-error: the operation does not document 418
  if (other.status === 418) other.body;
}
// A redirect is a `RedirectError`, documented or not.
expectTypeOf<DocumentedError<301 | 302 | 303 | 307 | 308, ErrorBody>>().toEqualTypeOf<never>();
expectTypeOf<DocumentedError<never, ErrorBody>>().toEqualTypeOf<never>();

// The guard narrows the type of a caught value, and every code is possible.
if (isCashInError(caught)) {
  expectTypeOf(caught).toEqualTypeOf<AnyCashInError>();
  expectTypeOf<typeof caught.code>().toEqualTypeOf<ErrorCode>();
  if (caught.code === "cancelled") expectTypeOf(caught).toEqualTypeOf<CancelledError>();
  if (caught.code === "other_status") {
    expectTypeOf(caught).toEqualTypeOf<OtherStatusError<unknown>>();
    expectTypeOf(caught.status).toEqualTypeOf<number>();
  }
  if (caught.code === "outcome_unknown") {
    expectTypeOf(caught.operation).toEqualTypeOf<string>();
    expectTypeOf(caught.sentAt).toEqualTypeOf<string>();
  }
}
