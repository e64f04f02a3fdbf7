import type { Client, Middleware } from "openapi-fetch";
import { type AnyClientOptions, prepareCalls } from "./client.ts";
import { ConfigurationError } from "./errors/caller.ts";
import { StatusError } from "./errors/status.ts";
import { executeRequest } from "./execute-call.ts";
import type { Area, Operation } from "./operation.ts";
import { type BuiltRequest, buildRequest } from "./request/build-request.ts";
import { checkInput } from "./request/check-input.ts";
import { createOpenapiFetchClient } from "./serialise.ts";

/** openapi-fetch's client over the types of an area: `client.GET("/settlements", { params: { query } })`. */
export type PathClient<Paths extends object> = Client<Paths>;

/**
 * Makes an openapi-fetch client whose requests go the same way as those of the other clients: input checked,
 * no redirect followed, retried by effect only, limits kept, failures typed. An error status with a JSON body
 * comes back as `error`; every other failure is thrown.
 */
export function createPathClient<Paths extends object>(
  area: Area,
  operations: readonly Operation[],
  options: AnyClientOptions,
): PathClient<Paths> {
  const begin = prepareCalls(area, options);
  const client = createOpenapiFetchClient<Paths>({ baseUrl: "https://cash-in.invalid" });
  client.use({
    async onRequest({ request, schemaPath, params }) {
      const operation = operations.find(
        (it) => it.path === schemaPath && it.method === request.method,
      );
      if (operation === undefined) {
        throw new ConfigurationError("path", `names no operation: ${request.method} ${schemaPath}`);
      }
      const call = begin(operation, { signal: request.signal });
      const body = request.body === null ? null : await request.arrayBuffer();
      return toResponse(
        executeRequest(call, () =>
          prepare(operation, call.settings.baseUrl, params, request, body),
        ),
      );
    },
  } satisfies Middleware);
  return client;
}

// openapi-fetch has serialised the body; path and query are ours, since they are checked here.
function prepare(
  operation: Operation,
  baseUrl: string,
  params: object,
  request: Request,
  body: ArrayBuffer | null,
): BuiltRequest {
  const { cookie: _, ...places } = params as { cookie?: unknown };
  const input = checkInput(operation, { ...places, ...(body && { body }) });
  const built = buildRequest(operation, baseUrl, input);
  return { ...built, headers: { ...built.headers, ...Object.fromEntries(request.headers) } };
}

// The answer has been read and checked; openapi-fetch gets it as a fresh response.
async function toResponse(answer: ReturnType<typeof executeRequest>): Promise<Response> {
  try {
    const { value, response } = await answer;
    const { status } = response;
    if (value === undefined) return new Response(null, { status: 204 });
    return Response.json(value, { status, headers: keepHeaders(response.headers) });
  } catch (error) {
    if (!(error instanceof StatusError) || error.body === undefined) throw error;
    return Response.json(error.body, { status: error.status });
  }
}

// Length and encoding spoke of the body that came over the wire.
function keepHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ["Content-Length", "Content-Encoding", "Content-Type"]) kept.delete(name);
  return kept;
}
