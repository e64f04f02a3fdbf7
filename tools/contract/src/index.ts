import { afterAll, beforeAll, test } from "vitest";
import { patience } from "./arbitrary/check-all.ts";
import { readRuns } from "./arbitrary/runs.ts";
import { createLab, type Lab } from "./cases/lab.ts";
import { listCases } from "./cases/list-cases.ts";
import type { CreateClient } from "./client.ts";
import { listOperations } from "./document/operations.ts";
import { readDocument } from "./document/read-document.ts";
import { createSchemas } from "./document/schemas.ts";
import { createRecording } from "./recording/create-recording.ts";
import { startServers } from "./second/start-servers.ts";

/** What is tested. */
export interface ContractOptions {
  /** File of the bundled OpenAPI document. */
  readonly document: URL;
  /** Makes the client that goes with it. */
  readonly createClient: CreateClient;
}

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
  const runs = readRuns(process.env);
  let lab: Lab;
  beforeAll(async () => {
    console.info(`Generated from CONTRACT_SEED=${runs.seed}, ${runs.numRuns} runs an operation.`);
    const { mock, second, stop } = await startServers(document);
    lab = createLab({ document, schemas, runs, second, mock: mock.url, createClient });
    return stop;
  }, patience);
  const cases = listCases(schemas, operations);
  const recording = createRecording(cases.filter((it) => it.isRecorded).length);
  afterAll(() => recording.write(new URL(".reports/contract.har", url)));
  for (const { name, run, isRecorded } of cases) {
    test(name, () => run(isRecorded ? recording.watch(lab) : lab), patience);
  }
}
