import type { Client, Middleware } from "openapi-fetch";
import type { CallState } from "./call-state.ts";
import { type AnyClientOptions, prepareCalls } from "./client.ts";
import { ConfigurationError, InputError } from "./errors/caller.ts";
import { StatusError } from "./errors/status.ts";
import { executeCall } from "./execute-call.ts";
import type { Area, Operation } from "./operation.ts";
import { type BuiltRequest, buildRequest } from "./request/build-request.ts";
import { findJsonFault, isBinary, within } from "./request/serialise-json.ts";
import { createOpenapiFetchClient, defaultBodySerializer } from "./serialise.ts";

/** openapi-fetch's client over the types of an area: `client.GET("/settlements", { params: { query } })`. */
export type PathClient<Paths extends object> = Client<Paths>;

// What openapi-fetch would do with path, query and transport. All of it is ours, so all of it stands still;
// a call that replaces one of these is refused, since it would be ignored.
const idle = {
  baseUrl: "https://cash-in.invalid",
  fetch: () => Promise.reject(new TypeError("openapi-fetch may not send by itself")),
  querySerializer: () => "",
  pathSerializer: (path: string) => path,
};

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
  const client = createOpenapiFetchClient<Paths>({ ...idle, bodySerializer });
  client.use({
    async onRequest({ request, schemaPath, params, options: given }) {
      const operation = operations.find(
        (it) => it.path === schemaPath && it.method === request.method,
      );
      if (operation === undefined) {
        throw new ConfigurationError("path", `names no operation: ${request.method} ${schemaPath}`);
      }
      for (const [name, value] of Object.entries(idle)) {
        if (given[name as keyof typeof idle] !== value) refuse(operation, name);
      }
      if (request.headers.has(area.keyHeader)) refuse(operation, area.keyHeader);
      const call = begin(operation);
      const body = request.body === null ? undefined : await request.arrayBuffer();
      return toResponse(
        call,
        executeCall(call, { signal: request.signal }, () =>
          prepare(call, { ...params, body }, request.headers),
        ),
      );
    },
  } satisfies Middleware);
  return client;
}

function refuse(operation: Operation, option: string): never {
  throw new ConfigurationError(option, "cannot be given to one call; give it to the client", {
    operation: operation.id,
  });
}

// Checked here, because afterwards it is text: what JSON drops or changes is gone by then.
const bodySerializer: typeof defaultBodySerializer = (...given) => {
  const [body]: unknown[] = given;
  const fault = body instanceof FormData || isBinary(body) ? undefined : findJsonFault(body);
  if (fault) {
    const { field, reason } = within("body", fault);
    throw new InputError(field, reason);
  }
  // It takes the headers as well, which its type does not say.
  return defaultBodySerializer(...given);
};

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
    // The platform makes no response with a status beyond 599.
    if (!(error instanceof StatusError) || error.body === undefined || error.status > 599) {
      throw error;
    }
    return Response.json(error.body, {
      status: error.status,
      headers: keepHeaders(call.response),
    });
  }
}

// Length and encoding spoke of the body that came over the wire.
function keepHeaders(response: Response | undefined): Headers {
  const kept = new Headers(response?.headers);
  for (const name of ["Content-Length", "Content-Encoding", "Content-Type"]) kept.delete(name);
  return kept;
}
