import { checkDocument } from "./document/check-document.ts";
import { type Operations, readDocument, readOperations } from "./operations.ts";
import { createRouter } from "./routing/create-router.ts";
import { answer } from "./server/answer.ts";
import { createMockServer } from "./server/create.ts";
import { listen, type Mock } from "./server/listen.ts";
import { prepare } from "./server/prepare.ts";

/** What a mock server is made of. */
export interface MockOptions {
  /** Path, file URL or content of an OpenAPI document. Without it, the whole Cash-In API. */
  readonly document?: string | URL | object;
  /** Names of areas (tags). Without them, all. */
  readonly areas?: readonly string[];
  /** Without it, or with 0, any free port. */
  readonly port?: number;
  /** Without it, 127.0.0.1. */
  readonly host?: string;
  /** Whether answers are made up from the schemas instead of taken from the examples. */
  readonly dynamic?: boolean;
  /** The longest body that is read. Without it, 10 MB. A longer one is answered with 413. */
  readonly maxBodyBytes?: number;
}

/** The whole Cash-In API. */
export const cashInApi = new URL("../openapi.yaml", import.meta.url);

/**
 * Starts a mock server in this process.
 *
 * Refuses a document that it cannot check requests with, and names the places.
 *
 * @example
 * ```ts
 * const mock = await startMock();
 * const collection = createCollectionClient({ apiKey: "any", server: mock.url });
 * await collection.listSettlements();
 * await mock.stop();
 * ```
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const document = await readDocument(options.document ?? cashInApi);
  const { faults, notices } = checkDocument(document);
  refuse(faults);
  return serve(await readOperations(document, options.areas), options, notices);
}

/** Serves operations that have been read. */
export async function serve(
  operations: Operations,
  options: Pick<MockOptions, "port" | "host" | "dynamic" | "maxBodyBytes">,
  found: readonly string[] = [],
): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", dynamic = false, maxBodyBytes = 10_000_000 } = options;
  const { routes, faults, notices } = prepare(operations);
  refuse(faults);
  const find = createRouter(routes);
  const server = createMockServer(
    async (received) => answer(received, find(received.method, received.path), dynamic),
    maxBodyBytes,
  );
  return listen(server, port, host, [...found, ...notices]);
}

const mostTold = 20;

function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length > mostTold ? [`and ${faults.length - mostTold} more`] : [];
  throw new Error(
    `The mock server cannot check requests with this document:\n${[...faults.slice(0, mostTold), ...more].join("\n")}`,
  );
}
