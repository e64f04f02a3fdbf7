import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import addFormats from "ajv-formats";
import { type Context, OpenAPIBackend, type Request as Received } from "openapi-backend";
import { readKind } from "../document/content.ts";
import type { Document, Response } from "../document/openapi.ts";
import { selectView } from "../document/select-view.ts";
import { markSlash } from "./mark-slash.ts";
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
  /** That of the document, where it is another than JSON. */
  readonly mediaType?: string | undefined;
}

type Backend = OpenAPIBackend;

/** Starts openapi-backend on a port of this machine: it checks requests and answers with the examples. */
export async function startSecondServer(document: Document): Promise<SecondServer> {
  const reads: Read[] = [];
  const backend = await createBackend(document, reads);
  const server = createServer(async (request, response) => {
    const received = await readReceived(request);
    const { status, body, mediaType } = await answer(backend, received);
    // Of its examples it knows the value alone. What is no JSON is a text as it stands.
    const isPlain = typeof body === "string" && mediaType !== undefined;
    const text = isPlain ? body : JSON.stringify(body);
    const type = isPlain ? mediaType : "application/json";
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

async function answer(backend: Backend, received: Received): Promise<Reply> {
  try {
    return await backend.handleRequest(received);
  } catch (error) {
    return { status: 500, body: { Problem: String(error) } };
  }
}

async function createBackend(document: Document, reads: Read[]): Promise<Backend> {
  const backend = new OpenAPIBackend({
    definition: adapt(document),
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

/** The document in the words of openapi-backend. It is a copy: references are resolved in place. */
function adapt(document: Document): Backend["definition"] {
  // It knows of no views.
  const { paths = {}, ...rest } = selectView(document, "request", document);
  const marked = Object.entries(paths).map(([path, item]) => [markSlash(path), item]);
  return structuredClone({
    ...rest,
    paths: Object.fromEntries(marked),
  }) as unknown as Backend["definition"];
}

function reply({ api, operation, request }: Context, reads: Read[]): Reply {
  const id = operation.operationId ?? "";
  const { params, query, requestBody } = request;
  reads.push({ operation: id, path: params, query, body: requestBody });
  const code = /code=(\d+)/.exec(String(request.headers.prefer ?? ""))?.[1];
  const { status, mock } = api.mockResponseForOperation(id, code ? { code: Number(code) } : {});
  const responses = (operation.responses ?? {}) as Readonly<Record<string, Response>>;
  const types = Object.keys(responses[status]?.content ?? {});
  const [mediaType] = types.some((it) => readKind(it) === "json") ? [] : types;
  return { status, body: mock, mediaType: mediaType === "*/*" ? "text/plain" : mediaType };
}
