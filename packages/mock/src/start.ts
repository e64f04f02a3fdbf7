import { type Operations, readOperations } from "./operations.ts";
import { createMockServer } from "./server/create.ts";
import { listen, type Mock } from "./server/listen.ts";

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
}

/** The whole Cash-In API. */
export const cashInApi = new URL("../openapi.yaml", import.meta.url);

/**
 * Starts a mock server: Prism, in this process.
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
  return serve(await readOperations(options.document ?? cashInApi, options.areas), options);
}

/** Serves operations that have been read. */
export async function serve(
  operations: Operations,
  options: Pick<MockOptions, "port" | "host" | "dynamic">,
): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", dynamic = false } = options;
  return listen(createMockServer(operations, dynamic), port, host);
}
