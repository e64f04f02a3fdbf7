import type { Client } from "openapi-fetch";
import { type Init, readInit } from "./by-path/path-init.ts";
import { type Ending, keepOutcome } from "./by-path/path-outcome.ts";
import { createOpenapiFetchClient } from "./by-path/serialise.ts";
import type { CallState } from "./call/call-state.ts";
import { type AnyClientOptions, prepareCalls } from "./call/client.ts";
import { emit } from "./call/emit.ts";
import { executeCall } from "./call/execute-call.ts";
import { AnswerError } from "./errors/answer-error.ts";
import { CashInError } from "./errors/base.ts";
import { ConfigurationError } from "./errors/caller.ts";
import { readGiven } from "./errors/read-given.ts";
import type { StatusError } from "./errors/status.ts";
import { ResponseError } from "./errors/transport.ts";
import type { Area, Operation } from "./operation.ts";
import { readHeaders } from "./options/headers.ts";
import { refuse } from "./options/refusal.ts";
import { type BuiltRequest, buildRequest } from "./request/build-request.ts";

/** openapi-fetch's client over the types of an area: `client.GET("/settlements", { params: { query } })`. */
export type PathClient<Paths extends object> = Client<Paths>;

// What openapi-fetch would do with path and query. All of that is ours, so all of it stands still.
const idle = {
  baseUrl: "https://cash-in.invalid",
  querySerializer: () => "",
  pathSerializer: (path: string) => path,
};

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

type Send = (method: string, path: string, init: object) => Promise<unknown>;

/**
 * Makes an openapi-fetch client whose requests go the same way as those of the other clients: input checked,
 * no redirect followed, retried by effect only, limits kept, failures typed. An error status with a JSON object or
 * list comes back as `error`, except where a call that changes something may have taken effect: that is thrown, as is
 * every other failure. Answers are read as JSON; another `parseAs` is refused.
 *
 * Middleware sees a request whose URL is a placeholder. It may change headers and body, answer by itself, and see
 * answers and errors; method and URL stay as they are. What it throws is passed on, except after a call that must not
 * be repeated and may have taken effect. There the error of the call is thrown, unless middleware has thrown one whose
 * `cause` it is. Where such a call succeeded, an OutcomeUnknownError is thrown, whose cause is a ResponseError with
 * reason `middleware_failed` and the answer as its `body`. To make a failure of a success on purpose, return a Response
 * with an error status from `onResponse`.
 */
export function createPathClient<Paths extends object>(
  area: Area,
  operations: readonly Operation[],
  options: AnyClientOptions,
): PathClient<Paths> {
  const begin = prepareCalls(area, options);
  const client = createOpenapiFetchClient<Paths>(idle);
  const { request: pass } = client as unknown as { readonly request: Send };
  const run = async (operation: Operation, given: Init): Promise<unknown> => {
    const call = begin(operation);
    const ending: Ending = {};
    try {
      const init = readInit(call, given);
      return await follow(init.signal, (signal) => {
        const fetch = (request: Request) => exchange(call, ending, { ...init, signal }, request);
        return pass(operation.method, operation.path, { ...init, signal, fetch });
      });
    } catch (thrown) {
      const error = keepOutcome(call, ending, thrown);
      // Of its own failures `executeCall` has told.
      if (!ending.failure && error instanceof CashInError) {
        emit(call, { type: "failure", code: error.code, status: error.status }, call.startedAt);
      }
      throw error;
    }
  };
  const send = (method: string, path: string, init: Init = {}): Promise<unknown> => {
    const operation = operations.find(
      (it) => it.path === path && it.method === method.toUpperCase(),
    );
    // It says what is called, like a call of the other clients: `poll` looks at it.
    return operation ? Object.assign(run(operation, init), { operation }) : refusePath();
  };
  const sends = methods.map((method) => [
    method,
    (path: string, init?: Init) => send(method, path, init),
  ]);
  return Object.assign(client, { request: send }, Object.fromEntries(sends));
}

async function refusePath(): Promise<never> {
  // The path is not shown: identifiers may stand in it.
  throw new ConfigurationError(
    "path",
    "names no operation of this client; write it as its types do, placeholders included",
  );
}

/** Gives work a signal that follows the caller's. A request that listened to the caller's own would go on doing so. */
async function follow<Done>(
  signal: AbortSignal | null | undefined,
  work: (signal: AbortSignal) => Promise<Done>,
): Promise<Done> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  try {
    return await work(controller.signal);
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

/** Sends what openapi-fetch and the caller's middleware have made of a call. */
async function exchange(
  call: CallState,
  ending: Ending,
  init: Init & { readonly signal: AbortSignal },
  request: Request,
): Promise<Response> {
  const { area, operation } = call;
  // As the platform writes it: not all of them encode what stands in braces.
  const { url } = new Request(idle.baseUrl + operation.path);
  readGiven(ConfigurationError, "middleware", { operation: operation.id }, () => {
    if (request.url !== url || request.method !== operation.method) {
      refuse("middleware", "may change neither method nor URL");
    }
    readHeaders(area)(Object.fromEntries(request.headers), "headers");
  });
  // Firefox does not say whether there is a body.
  const bytes = request.body === null ? undefined : await request.arrayBuffer();
  const body = bytes?.byteLength ? bytes : undefined;
  // A request that middleware has put in the place of another may not hear of the caller's signal for long.
  const signal = AbortSignal.any([init.signal, request.signal]);
  try {
    ending.failure = undefined;
    ending.value = await executeCall(call, { signal }, () =>
      prepare(call, { ...init.params, body }, request.headers),
    );
  } catch (error) {
    // Whatever ends a call has been made one.
    ending.failure = error as CashInError;
  }
  return toResponse(call, ending);
}

function prepare(
  { operation, settings }: CallState,
  given: object,
  headers: Headers,
): BuiltRequest {
  const built = buildRequest(operation, settings, given);
  const { "content-type": mediaType, ...own } = Object.fromEntries(headers);
  const merged = { ...built.headers, ...own };
  // openapi-fetch calls every body so; what the operation takes is known better.
  if (mediaType && mediaType !== "application/json") merged["content-type"] = mediaType;
  return { ...built, headers: merged };
}

// The answer has been read and checked; openapi-fetch gets it as a fresh response.
function toResponse(call: CallState, { failure, value }: Ending): Response {
  const headers = keepHeaders(call.response);
  if (failure) {
    if (!isPassedOn(call, failure)) throw failure;
    return Response.json(failure.body, { status: failure.status, headers });
  }
  const init = { status: call.response?.status ?? 200, headers };
  return value === undefined ? new Response(null, init) : Response.json(value, init);
}

/** Whether openapi-fetch's `error` can say it all. */
function isPassedOn({ operation }: CallState, error: CashInError): error is StatusError<unknown> {
  return (
    error instanceof AnswerError &&
    // A success that cannot be used.
    !(error instanceof ResponseError) &&
    // Nothing else is surely seen by `if (error)`, nor what the types promise.
    typeof error.body === "object" &&
    error.body !== null &&
    // As `error` it would look like a refusal, and what it says of the outcome would be lost.
    (error.outcome !== "unknown" || operation.effect === "read") &&
    // The platform makes no response with a status beyond 599.
    (error.status ?? 0) <= 599
  );
}

// Length and encoding spoke of the body that came over the wire.
function keepHeaders(response: Response | undefined): Headers {
  const kept = new Headers(response?.headers);
  for (const name of ["Content-Length", "Content-Encoding", "Content-Type"]) kept.delete(name);
  return kept;
}
