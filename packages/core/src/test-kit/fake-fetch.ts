import { CashInError } from "../errors/base.ts";
import { ConfigurationError } from "../errors/caller.ts";
import type { Operation } from "../operation.ts";
import { type AnyMethod, createQueue, Failure, type Plain, type Sequence } from "./answer.ts";
import { isBodyless } from "./create-error.ts";
import { failFetch } from "./fail-fetch.ts";
import { createMatcher } from "./match-operation.ts";
import { type FakeRequest, readRequest } from "./read-request.ts";

export type { FakeRequest };

type OneAnswer<Method> =
  | Plain<Method>
  | Response
  | ((request: FakeRequest) => Plain<Method> | Response | Promise<Plain<Method> | Response>);

/** What an operation answers with: one answer for all requests, or a `sequence`. */
export type FakeAnswer<Method> = OneAnswer<Method> | Sequence<OneAnswer<Method>>;

/** A `fetch` for the option of that name, and what it was called with. */
export interface FakeFetch {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The requests so far, the oldest first; those that were refused are among them. */
  readonly requests: readonly FakeRequest[];
}

/**
 * Makes a `fetch` that answers by operation, so that a real client runs without a network. A request without an answer
 * ends its call with a ConfigurationError that says so.
 *
 * @param operations The area's package as a whole (`import * as collection`), or some of its operations.
 * @param answers A value, a `failure`, an error, a `Response`, a function of the request, or a `sequence` of these, by
 * operationId.
 * @throws RangeError if an answer is for none of the operations.
 * @example
 * ```ts
 * const fake = createFakeFetch<CollectionClient>(collection, {
 *   getSettlement: { SettledAmount: 43.49 },
 *   createCollectionCases: failure("timeout"),
 * });
 * const client = createCollectionClient({ apiKey: "key", server: "mock", fetch: fake.fetch });
 * ```
 */
export function createFakeFetch<Client extends { readonly [Id in keyof Client]: AnyMethod }>(
  operations: readonly Operation[] | object,
  answers: { readonly [Id in keyof Client]?: FakeAnswer<Client[Id]> },
): FakeFetch {
  const known = Object.values(operations).filter(isOperation);
  const queues = new Map<string, () => unknown>();
  for (const [id, answer] of Object.entries<unknown>(answers)) {
    if (!known.some((it) => it.id === id)) {
      throw new RangeError(
        `${id} is none of the operations: ${known.map((it) => it.id).join(", ")}`,
      );
    }
    queues.set(id, createQueue(answer, id));
  }
  const match = createMatcher(known);
  const requests: FakeRequest[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { operation, path } = match(init.method ?? "GET", new URL(url).pathname);
    const request = await readRequest(operation, path, url, init);
    requests.push(request);
    if (!operation) throw new UndescribedRequest(request);
    const given = takeAnswer(operation, queues);
    return toResponse(operation, await (typeof given === "function" ? given(request) : given));
  };
  return { fetch, requests };
}

function isOperation(value: unknown): value is Operation {
  const { id, method, path } = (value ?? {}) as Partial<Operation>;
  return [id, method, path].every((it) => typeof it === "string");
}

/** A request that fits no operation. The runtime shows of it only the name, so that says what is wrong. */
class UndescribedRequest extends Error {
  constructor({ method, url }: FakeRequest) {
    super(`The fake fetch knows no operation for ${method} ${new URL(url).pathname}`);
  }

  override get name(): string {
    return "NoOperationOfTheFakeFetch";
  }
}

/** Takes the next answer, or ends the call with an error that says what the test lacks. */
function takeAnswer({ id }: Operation, queues: ReadonlyMap<string, () => unknown>): unknown {
  try {
    const next = queues.get(id);
    if (!next) throw new Error("has no answer for this operation; give it one, or do not call it");
    return next();
  } catch (error) {
    // Of this operation, so that the runtime passes it on.
    const facts = { operation: id, attempts: 1 };
    throw new ConfigurationError("fetch", `of the test: ${(error as Error).message}`, facts);
  }
}

function toResponse(operation: Operation, answer: unknown): Response {
  if (answer instanceof CashInError) throw answer;
  if (answer instanceof Response) return answer.clone();
  if (answer instanceof Failure) {
    const { how, answer: given } = answer as Failure;
    if (typeof how !== "number") return failFetch(operation, how);
    const init = { status: how, headers: { ...given.headers } };
    return given.body === undefined || isBodyless(how)
      ? new Response(null, init)
      : Response.json(given.body, init);
  }
  const { responseMediaType } = operation;
  if (responseMediaType === undefined) return new Response(null, { status: 204 });
  if (/[/+]json\b/.test(responseMediaType)) return Response.json(answer);
  return new Response(answer as string | Blob, { headers: { "Content-Type": responseMediaType } });
}
