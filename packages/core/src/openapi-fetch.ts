import type { Client } from "openapi-fetch";
import type { CallState } from "./call-state.ts";
import { type AnyClientOptions, prepareCalls } from "./client.ts";
import { AnswerError } from "./errors/answer-error.ts";
import { ConfigurationError, InputError } from "./errors/caller.ts";
import type { StatusError } from "./errors/status.ts";
import { ResponseError } from "./errors/transport.ts";
import { executeCall } from "./execute-call.ts";
import { readHeaders } from "./headers.ts";
import type { Area, Operation } from "./operation.ts";
import { readGiven, refuse } from "./refusal.ts";
import { type BuiltRequest, buildRequest } from "./request/build-request.ts";
import { findJsonFault, isBinary, within } from "./request/serialise-json.ts";
import { createOpenapiFetchClient, defaultBodySerializer } from "./serialise.ts";

/** openapi-fetch's client over the types of an area: `client.GET("/settlements", { params: { query } })`. */
export type PathClient<Paths extends object> = Client<Paths>;

// What openapi-fetch would do with path and query. All of that is ours, so all of it stands still.
const idle = {
  baseUrl: "https://cash-in.invalid",
  querySerializer: () => "",
  pathSerializer: (path: string) => path,
};

// What one call may give. Anything else would be ignored, and is refused.
const callOptions = [
  "params",
  "body",
  "headers",
  "signal",
  "parseAs",
  "bodySerializer",
  "middleware",
];

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** What openapi-fetch takes for a call, as far as it matters here. */
interface Init {
  readonly params?: { readonly header?: unknown };
  readonly headers?: unknown;
  readonly signal?: AbortSignal | null;
  readonly bodySerializer?: unknown;
}

type Send = (method: string, path: string, init: object) => Promise<unknown>;

/**
 * Makes an openapi-fetch client whose requests go the same way as those of the other clients: input checked,
 * no redirect followed, retried by effect only, limits kept, failures typed. An error status with a JSON body
 * comes back as `error`, except where a call that changes something may have taken effect: that is thrown, as is
 * every other failure.
 *
 * Middleware sees a request whose URL is a placeholder. It may change headers and body, answer by itself, and see
 * answers and errors; method and URL stay as they are.
 */
export function createPathClient<Paths extends object>(
  area: Area,
  operations: readonly Operation[],
  options: AnyClientOptions,
): PathClient<Paths> {
  const begin = prepareCalls(area, options);
  const client = createOpenapiFetchClient<Paths>(idle);
  const { request: pass } = client as unknown as { readonly request: Send };
  const send = async (method: string, path: string, init: Init = {}): Promise<unknown> => {
    const operation = operations.find(
      (it) => it.path === path && it.method === method.toUpperCase(),
    );
    if (operation === undefined) {
      // The path is not shown: identifiers may stand in it.
      throw new ConfigurationError(
        "path",
        "names no operation of this client; write it as its types do, placeholders included",
      );
    }
    const call = begin(operation);
    const facts = { operation: operation.id };
    readGiven(ConfigurationError, "options", facts, () => checkInit(call, init));
    const serialise = (body: unknown, headers: unknown) =>
      readGiven(InputError, "body", facts, () => serialiseBody(body, headers));
    const fetch = (request: Request) => exchange(call, init, request);
    const bodySerializer = init.bodySerializer ?? serialise;
    return pass(method, path, { ...init, bodySerializer, fetch });
  };
  const sends = methods.map((method) => [
    method,
    (path: string, init?: Init) => send(method, path, init),
  ]);
  return Object.assign(client, { request: send }, Object.fromEntries(sends));
}

// Before openapi-fetch looks at it: the platform's errors about a header show its value.
function checkInit({ area }: CallState, init: Init): void {
  for (const [name, value] of Object.entries(init)) {
    if (value !== undefined && !callOptions.includes(name)) {
      refuse(name, "cannot be given to one call; give it to the client");
    }
  }
  const read = readHeaders(area);
  for (const given of [init.headers, init.params?.header]) {
    const entries = given instanceof Headers ? given : Object.entries(given ?? {});
    for (const [name, value] of entries) {
      // A list is several lines; null takes a header away.
      for (const text of [value ?? []].flat()) read({ [name]: `${text}` }, "headers");
    }
  }
}

/** Sends what openapi-fetch and the caller's middleware have made of a call. */
async function exchange(call: CallState, init: Init, request: Request): Promise<Response> {
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
  const signal = init.signal ? AbortSignal.any([init.signal, request.signal]) : request.signal;
  return toResponse(
    call,
    executeCall(call, { signal }, () => prepare(call, { ...init.params, body }, request.headers)),
  );
}

// Checked here, because afterwards it is text: what JSON drops or changes is gone by then.
function serialiseBody(body: unknown, headers: unknown): unknown {
  if (isBinary(body)) return body;
  const fault = body instanceof FormData ? undefined : findJsonFault(body, []);
  if (fault) throw within("body", fault);
  // It takes the headers as well, which its type does not say.
  return (defaultBodySerializer as (body: unknown, headers: unknown) => unknown)(body, headers);
}

function prepare(
  { operation, settings }: CallState,
  given: object,
  headers: Headers,
): BuiltRequest {
  const built = buildRequest(operation, settings, given);
  return { ...built, headers: { ...built.headers, ...Object.fromEntries(headers) } };
}

// The answer has been read and checked; openapi-fetch gets it as a fresh response.
async function toResponse(
  call: CallState,
  answer: ReturnType<typeof executeCall>,
): Promise<Response> {
  try {
    const value = await answer;
    if (value === undefined) return new Response(null, { status: 204 });
    const headers = keepHeaders(call.response);
    return Response.json(value, { status: call.response?.status ?? 200, headers });
  } catch (error) {
    if (!isPassedOn(call, error)) throw error;
    return Response.json(error.body, {
      status: error.status,
      headers: keepHeaders(call.response),
    });
  }
}

/** Whether openapi-fetch's `error` can say it all. */
function isPassedOn({ operation }: CallState, error: unknown): error is StatusError<unknown> {
  return (
    error instanceof AnswerError &&
    // A success that cannot be used.
    !(error instanceof ResponseError) &&
    error.body !== undefined &&
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
