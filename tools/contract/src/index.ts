import { startMock } from "@cash-in/mock";
import { beforeAll, test } from "vitest";
import { createLab, type Lab } from "./cases/lab.ts";
import { listCases } from "./cases/list-cases.ts";
import type { CreateClient } from "./client.ts";
import { listOperations } from "./document/operations.ts";
import { readDocument } from "./document/read-document.ts";
import { createSchemas } from "./document/schemas.ts";

/** What is tested. */
export interface ContractOptions {
  /** File of the bundled OpenAPI document. */
  readonly document: URL;
  /** Makes the client that goes with it. */
  readonly createClient: CreateClient;
}

// Machines that build everything at once are slow now and then.
const patience = 60_000;

/**
 * Registers the tests that a client must pass against a mock server made from its document.
 * They come from the document alone: an operation that is added there is tested here.
 *
 * @example
 * ```ts
 * contractSuite({
 *   document: new URL("../openapi.yaml", import.meta.url),
 *   createClient: createCollectionClient,
 * });
 * ```
 */
export function contractSuite({ document: url, createClient }: ContractOptions): void {
  const document = readDocument(url);
  const schemas = createSchemas(document);
  const operations = listOperations(document);
  if (operations.length === 0) throw new Error(`${url} describes no operation.`);
  let lab: Lab;
  beforeAll(async () => {
    const mock = await startMock({ document });
    lab = createLab(document, schemas, mock.url, createClient);
    return () => mock.stop();
  }, patience);
  for (const { name, run } of listCases(schemas, operations)) {
    test(name, () => run(lab), patience);
  }
}
