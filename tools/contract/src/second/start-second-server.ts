import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import addFormats from "ajv-formats";
import { type Context, OpenAPIBackend, type Request as Received } from "openapi-backend";
import type { Document } from "../document/openapi.ts";
import { readReceived } from "./read-received.ts";

/** What the server read out of a request that it took for a right one. */
export interface Read {
  readonly operation: string;
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A server that shares no code with the mock server. */
export interface SecondServer {
  readonly url: string;
  /** In the order in which the requests came. */
  readonly reads: readonly Read[];
  stop(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

type Backend = OpenAPIBackend;

/** Starts openapi-backend on a port of this machine: it checks requests and answers with the examples. */
export async function startSecondServer(document: Document): Promise<SecondServer> {
  const reads: Read[] = [];
  const backend = await createBackend(document, reads);
  const server = createServer(async (request, response) => {
    const received = await readReceived(request);
    const { status, body } = await answer(backend, received);
    const [type, text] =
      typeof body === "string" && isText(request.headers.accept)
        ? [request.headers.accept, body]
        : ["application/json", JSON.stringify(body)];
    response.writeHead(status, { "content-type": type }).end(status === 204 ? undefined : text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reads,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isText(accept: string | undefined): accept is string {
  return accept?.startsWith("text/") === true;
}

async function answer(backend: Backend, received: Received): Promise<Reply> {
  try {
    return await backend.handleRequest(received);
  } catch (error) {
    return { status: 500, body: { Problem: String(error) } };
  }
}

async function createBackend(document: Document, reads: Read[]): Promise<Backend> {
  const backend = new OpenAPIBackend({
    // It resolves the references of what it is given in place.
    definition: structuredClone(document) as unknown as Backend["definition"],
    quick: true,
    coerceTypes: true,
    customizeAjv: (ajv) => addFormats.default(ajv),
    handlers: {
      notFound: () => ({ status: 404, body: { Problem: "no such path" } }),
      methodNotAllowed: () => ({ status: 405, body: { Problem: "no such method" } }),
      unauthorizedHandler: () => ({ status: 401, body: { Problem: "no key" } }),
      validationFail: ({ validation }) => ({ status: 422, body: validation.errors }),
      notImplemented: (context) => reply(context, reads),
    },
  });
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    const header = "name" in scheme ? String(scheme.name).toLowerCase() : "";
    backend.registerSecurityHandler(name, ({ request }) => Boolean(request.headers[header]));
  }
  return backend.init();
}

function reply({ api, operation, request }: Context, reads: Read[]): Reply {
  const id = operation.operationId ?? "";
  const { params, query, requestBody } = request;
  reads.push({ operation: id, path: params, query, body: requestBody });
  const code = /code=(\d+)/.exec(String(request.headers.prefer ?? ""))?.[1];
  const { status, mock } = api.mockResponseForOperation(id, code ? { code: Number(code) } : {});
  return { status, body: mock };
}
