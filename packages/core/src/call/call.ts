import { CashInError } from "../errors/base.ts";
import type { Operation } from "../operation.ts";

/** Outcome of a call as a value. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** A value together with the HTTP response that brought it. The body of the response has been read. */
export interface Answer<Value> {
  readonly value: Value;
  readonly response: Response;
}

/**
 * A call that has been started. It is a promise of the value, and it is sent once, however often it is awaited.
 * A failure that nobody handles surfaces as an unhandled rejection, like that of any other promise.
 */
export interface Call<Value, Failure> extends Promise<Value> {
  /** What is called, as the method describes it. */
  readonly operation: Operation;
  /** Waits for the outcome and returns it as a value instead of throwing. */
  result(): Promise<Result<Value, Failure>>;
  /** Waits for the value and returns it with the HTTP response, for its status and headers. */
  withResponse(): Promise<Answer<Value>>;
}

/** Gives the promise of a value the surface of a {@link Call}. */
export function toCall<Value, Failure>(
  value: Promise<Value>,
  state: { readonly operation: Operation; readonly response?: Response | undefined },
): Call<Value, Failure> {
  return Object.assign(value, {
    operation: state.operation,
    result: (): Promise<Result<Value, Failure>> =>
      value.then(
        (value) => ({ ok: true, value }),
        (error: unknown) => {
          // Anything else is a fault of ours or of the caller's own functions; it must not pass as an outcome.
          if (error instanceof CashInError) return { ok: false, error: error as Failure };
          throw error;
        },
      ),
    withResponse: () => value.then((value) => ({ value, response: state.response as Response })),
  });
}
