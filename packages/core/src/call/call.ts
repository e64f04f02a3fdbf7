import { CashInError } from "../errors/base.ts";
import type { Operation } from "../operation.ts";

/** Outcome of a call as a value. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** A value together with the HTTP response that it came in. The body of that response has been read already. */
export interface Answer<Value> {
  readonly value: Value;
  readonly response: Response;
}

/**
 * A call that has been started. It is a promise of the value. It is sent once, however often it is awaited.
 * A failure that nobody handles becomes an unhandled rejection, as with any other promise.
 */
export interface Call<Value, Failure> extends Promise<Value> {
  /** The description of the operation that is called, the same as that of the method. */
  readonly operation: Operation;
  /** Waits for the outcome and returns it as a value. It throws no error of this package. */
  result(): Promise<Result<Value, Failure>>;
  /** Waits for the value and returns it with the HTTP response, for its status and headers. */
  withResponse(): Promise<Answer<Value>>;
}

/** Adds the properties of a {@link Call} to the promise of a value. */
export function toCall<Value, Failure>(
  value: Promise<Value>,
  state: { readonly operation: Operation; readonly response?: Response | undefined },
): Call<Value, Failure> {
  // Every promise carries the operation, because `poll` looks at it.
  const carried = { operation: state.operation };
  return Object.assign(value, carried, {
    result: () =>
      Object.assign(
        value.then(
          (value): Result<Value, Failure> => ({ ok: true, value }),
          (error: unknown): Result<Value, Failure> => {
            // Anything else is a mistake in this package or in a function of the caller. It is not an outcome of the call.
            if (error instanceof CashInError) return { ok: false, error: error as Failure };
            throw error;
          },
        ),
        carried,
      ),
    withResponse: () =>
      Object.assign(
        value.then((value) => ({ value, response: state.response as Response })),
        carried,
      ),
  });
}
