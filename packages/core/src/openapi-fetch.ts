import type { Client } from "openapi-fetch";
import { type Init, readInit } from "./by-path/path-init.ts";
import { type Ending, keepOutcome, printJson } from "./by-path/path-outcome.ts";
import { createOpenapiFetchClient } from "./by-path/serialise.ts";
import type { CallState } from "./call/call-state.ts";
import { type AnyClientOptions, prepareCalls } from "./call/client.ts";
import { emitFailure } from "./call/emit.ts";
import { executeCall } from "./call/execute-call.ts";
import { Fault } from "./call/fault.ts";
import { AnswerError } from "./errors/answer-error.ts";
import { CashInError } from "./errors/base.ts";
import { ConfigurationError } from "./errors/caller.ts";
import { readGiven } from "./errors/read-given.ts";
import type { StatusError } from "./errors/status.ts";
import { toCallError } from "./errors/to-call-error.ts";
import { ResponseError } from "./errors/transport.ts";
import type { Area, Operation } from "./operation.ts";
import { readHeaders } from "./options/headers.ts";
import { refuse } from "./options/refusal.ts";
import { type BuiltRequest, buildRequest } from "./request/build-request.ts";
import { readBlob } from "./response/read-blob.ts";

/** openapi-fetch's client over the types of an area: `client.GET("/settlements", { params: { query } })`. */
export type PathClient<Paths extends object> = Client<Paths>;

// openapi-fetch builds no address here: `buildRequest` does it. These options switch its own part off.
const idle = {
  baseUrl: "https://cash-in.invalid",
  querySerializer: () => "",
  pathSerializer: (path: string) => path,
};

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

type Send = (method: string, path: string, init: object) => Promise<unknown>;

/**
 * Makes an openapi-fetch client whose requests go the same way as those of the other clients: the input is checked, no
 * redirect is followed, only the effect decides what is sent again, limits are kept, and every failure has a type. An
 * error status with a JSON object or list comes back as `error`. All other failures are thrown. So is an error status of
 * a call that changes something and may have taken effect. Answers are read as JSON; another `parseAs` is refused.
 *
 * Middleware gets a request with a placeholder as its URL. It may change headers and body, answer by itself, and read
 * answers and errors; it may not change method and URL. What middleware throws is passed on, with one exception: a call
 * that must not be repeated and may have taken effect. If such a call failed, its own error is thrown, unless it is the
 * `cause` of what middleware threw. If such a call succeeded, a ResponseError is thrown, with outcome `done`, reason
 * `middleware_failed` and the answer as its `body`. To turn a success into a failure on
 * purpose, return a Response with an error status from `onResponse`.
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
        const parseAs = operation.answers?.default === readBlob ? "blob" : "json";
        return pass(operation.method, operation.path, { ...init, parseAs, signal, fetch });
      });
    } catch (thrown) {
      const error = keepOutcome(call, ending, thrown);
      // `executeCall` has already emitted its own failures.
      if (!ending.failure && error instanceof CashInError) emitFailure(call, error);
      throw error;
    }
  };
  const send = (method: string, path: string, init: Init = {}): Promise<unknown> => {
    const operation = operations.find(
      (it) => it.path === path && it.method === String(method).toUpperCase(),
    );
    // Like every call it carries its operation, because `poll` looks at it.
    return operation ? Object.assign(run(operation, init), { operation }) : refusePath();
  };
  const sends = methods.map((method) => [
    method,
    (path: string, init?: Init) => send(method, path, init),
  ]);
  return Object.assign(client, { request: send }, Object.fromEntries(sends));
}

async function refusePath(): Promise<never> {
  // The message does not show the path, because it may contain identifiers.
  throw new ConfigurationError(
    "path",
    "names no operation of this client; write the path as the types do, with its placeholders",
  );
}

/**
 * Gives `work` a signal of its own that is aborted together with the caller's. A request would keep its listener on the
 * caller's signal after the call.
 */
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

/** Sends the request that openapi-fetch and the middleware of the caller have made. */
async function exchange(
  call: CallState,
  ending: Ending,
  init: Init & { readonly signal: AbortSignal },
  request: Request,
): Promise<Response> {
  const { area, operation } = call;
  // Written by the platform, because not every platform encodes braces.
  const { url } = new Request(idle.baseUrl + operation.path);
  readGiven(ConfigurationError, "middleware", { operation: operation.id }, () => {
    if (request.url !== url || request.method !== operation.method) {
      refuse("middleware", "may change neither method nor URL");
    }
    readHeaders(area)(Object.fromEntries(request.headers), "headers");
  });
  // In Firefox a request never shows its body, so the bytes are counted.
  const bytes = request.body === null ? undefined : await request.arrayBuffer();
  const body = bytes?.byteLength ? bytes : undefined;
  // Middleware may have made another request, which can lose the signal of the first one. So both signals count.
  const signal = AbortSignal.any([init.signal, request.signal]);
  try {
    ending.failure = undefined;
    ending.value = await executeCall(call, { signal }, () =>
      prepare(call, { ...init.params, body }, request.headers),
    );
  } catch (error) {
    // `executeCall` throws no other errors.
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
  // openapi-fetch sets this type for every body. The operation knows the right one.
  if (mediaType && mediaType !== "application/json") merged["content-type"] = mediaType;
  return { ...built, headers: merged };
}

// The answer has been read and checked. openapi-fetch gets a new response with the same content.
function toResponse(call: CallState, ending: Ending): Response {
  const { failure, value } = ending;
  const headers = keepHeaders(call.response);
  if (failure) {
    if (!isPassedOn(failure)) throw failure;
    return Response.json(failure.body, { status: failure.status, headers });
  }
  const init = { status: call.response?.status ?? 200, headers };
  if (value instanceof Blob) return new Response(value, init);
  if (value === undefined) return new Response(null, init);
  const text = printJson(value);
  if (text === undefined) {
    ending.failure = toCallError(call, new Fault("too_deep"));
    throw ending.failure;
  }
  return new Response(text, init);
}

/** Whether the failure can be passed on as openapi-fetch's `error`. */
function isPassedOn(error: CashInError): error is StatusError<unknown> {
  return (
    error instanceof AnswerError &&
    // A success with a body that cannot be used.
    !(error instanceof ResponseError) &&
    // Otherwise `if (error)` could miss it, and the types would be wrong.
    typeof error.body === "object" &&
    error.body !== null &&
    // As `error` it would look like a refusal, and its `outcome` would be lost.
    error.outcome !== "unknown" &&
    // The platform cannot make a response with a status above 599.
    (error.status ?? 0) <= 599
  );
}

// These headers describe the body as it was sent. The new response has another one.
function keepHeaders(response: Response | undefined): Headers {
  const kept = new Headers(response?.headers);
  for (const name of ["Content-Length", "Content-Encoding", "Content-Type"]) kept.delete(name);
  return kept;
}
