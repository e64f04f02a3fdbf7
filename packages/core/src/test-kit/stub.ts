import { toCall } from "../call/call.ts";
import { CashInError } from "../errors/base.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options/options.ts";
import { type AnyMethod, createQueue, Failure, type Plain, type Sequence } from "./answer.ts";
import { createError } from "./create-error.ts";

/** One call of a {@link stub}. */
export interface StubCall<Method extends AnyMethod = AnyMethod> {
  readonly input: Parameters<Method>[0];
  readonly options: CallOptions | undefined;
}

/** A value, an error, a failure, or a function that is given input and options and gives one of these. */
type OneAnswer<Method extends AnyMethod> =
  | Plain<Method>
  | ((...args: Parameters<Method>) => Plain<Method> | Promise<Plain<Method>>);

/** What a {@link stub} answers with: one answer for all calls, or a {@link sequence}. */
export type StubAnswer<Method extends AnyMethod> = OneAnswer<Method> | Sequence<OneAnswer<Method>>;

/** A method of a client that sends nothing. */
export type Stub<Method extends AnyMethod> = Method & {
  /** The calls so far, the oldest first. */
  readonly calls: readonly StubCall<Method>[];
};

/**
 * Makes a method of a client that sends nothing and answers with what the test gives it. Its calls have `.result()`,
 * `.withResponse()` and `operation`, so `paginate`, `poll` and everything else treats them as real ones. The type of the
 * method comes from where the stub stands, or from its type argument.
 *
 * @example
 * ```ts
 * const collection: Pick<CollectionClient, "getSettlement"> = {
 *   getSettlement: stub(getSettlement, { SettledAmount: 43.49 }),
 * };
 * ```
 */
export function stub<Method extends AnyMethod>(
  operation: Operation,
  answer: StubAnswer<Method>,
): Stub<Method> {
  const next = createQueue(answer, operation.id);
  const calls: { input: unknown; options: CallOptions | undefined }[] = [];
  const settle = async (input: unknown, options: CallOptions | undefined): Promise<unknown> => {
    const given = next();
    const answered: unknown = await (typeof given === "function" ? given(input, options) : given);
    if (answered instanceof CashInError) throw answered;
    if (!(answered instanceof Failure)) return answered;
    throw createError(operation, answered.how, answered.answer);
  };
  const method = (input?: unknown, options?: CallOptions) => {
    calls.push({ input, options });
    // Whoever asks for the response asks for its status or headers; the body has been read by then.
    return toCall(settle(input, options), { operation, response: new Response(null) });
  };
  return Object.assign(method, { operation, calls }) as unknown as Stub<Method>;
}
