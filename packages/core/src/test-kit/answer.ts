import type { Call } from "../call/call.ts";
import type { CashInError } from "../errors/base.ts";
import type { ResponseFault } from "../errors/transport.ts";

/**
 * How a call can fail without an error status.
 *
 * - `not_sent`: no connection was made
 * - `connection_lost`, `timeout`, `deadline`, `cancelled`: the request has left, no answer came
 * - the others: a success came, and its body cannot be used
 */
export type FailureWord =
  | "not_sent"
  | "connection_lost"
  | "timeout"
  | "deadline"
  | "cancelled"
  | Extract<ResponseFault, "not_json" | "not_utf8" | "cut_short" | "empty" | "too_large">;

/** What comes with an error status. */
export interface FailureAnswer<Body = unknown> {
  /** The body of the answer. */
  readonly body?: Body;
  /** Headers of the answer, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A failure that an operation answers with. {@link failure} makes it. */
export class Failure<Body = unknown> {
  readonly how: number | FailureWord;
  readonly answer: FailureAnswer<Body>;

  constructor(how: number | FailureWord, answer: FailureAnswer<Body> = {}) {
    this.how = how;
    this.answer = answer;
  }
}

/** Answers that are given one after the other. {@link sequence} makes it. */
export class Sequence<Answer = unknown> {
  readonly answers: readonly Answer[];

  constructor(answers: readonly Answer[]) {
    this.answers = answers;
  }
}

/**
 * An error status from 300 to 599, or another failure by its word.
 *
 * @example
 * ```ts
 * failure(402, { body: { Message: "The invoice is paid." } });
 * failure("timeout");
 * ```
 */
export function failure<Body = never>(
  how: number | FailureWord,
  answer?: FailureAnswer<Body>,
): Failure<Body> {
  return new Failure(how, answer);
}

/** The first answer for the first call, and so on. A call after the last answer is a mistake of the test. */
export function sequence<Answer>(...answers: readonly NoInfer<Answer>[]): Sequence<Answer> {
  return new Sequence(answers);
}

/** Any operation of a client. */
export type AnyMethod = (...args: never) => Call<unknown, unknown>;

type ValueOf<Method> = Method extends (...args: never) => Call<infer Value, unknown>
  ? Value
  : never;

type FailureOf<Method> = Method extends (...args: never) => Call<unknown, infer Failure>
  ? Failure
  : never;

/** What an error status of the operation may have as its body; anything where none is documented. */
type BodyOf<Method> = [DocumentedBody<FailureOf<Method>>] extends [never]
  ? unknown
  : DocumentedBody<FailureOf<Method>>;

type DocumentedBody<Failure> = Failure extends { readonly code: "unexpected_status" }
  ? never
  : Failure extends { readonly status: number; readonly body: infer Body }
    ? Body
    : never;

/** A value of the operation, or a failure. */
export type Plain<Method> = ValueOf<Method> | Failure<BodyOf<Method>> | CashInError;

/** Makes the function that gives the answer for the next call. */
export function createQueue(given: unknown, name: string): () => unknown {
  if (!(given instanceof Sequence)) return () => given;
  const answers = given.answers.values();
  return () => {
    const { done, value } = answers.next();
    const count = given.answers.length;
    if (done)
      throw new Error(`${name} was called again after the ${count} answers of its sequence`);
    return value;
  };
}
