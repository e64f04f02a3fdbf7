import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLab, type Lab } from "../../src/cases/lab.ts";
import { listCases } from "../../src/cases/list-cases.ts";
import { listOperations } from "../../src/document/operations.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { createSchemas } from "../../src/document/schemas.ts";
import { startServers } from "../../src/second/start-servers.ts";
import { knownExceptions } from "./known-exceptions.ts";
import { makeClient } from "./make-client.ts";

const documents = new URL("documents/", import.meta.url);
const names = readdirSync(documents).map((it) => it.replace(".yaml", ""));

// The clients find core, and the settings of the compiler, as our packages do.
const folder = mkdtempSync(join(tmpdir(), "constructs-"));
const ours = fileURLToPath(new URL("../../../../", import.meta.url));
symlinkSync(join(ours, "tools/contract/node_modules"), join(folder, "node_modules"), "dir");
for (const file of ["tsconfig.base.json", "tsconfig.package.json"]) {
  copyFileSync(join(ours, file), join(folder, file));
}
afterAll(() => rmSync(folder, { recursive: true }));

interface Count {
  passed: number;
  /** Failed, as known. */
  failed: number;
}

const counts: Record<string, Count | "refused, as known"> = {};

describe.each(names)("%s", async (name) => {
  const { refused, cases: known = {} } = knownExceptions[name] ?? {};
  const document = new URL(`${name}.yaml`, documents);
  const made = await makeClient(name, document, join(folder, name));

  test("the generator takes it, or refuses it as known", () => {
    if (refused === undefined) expect(made).not.toHaveProperty("refusal");
    else expect(made).toEqual({ refusal: expect.stringContaining(refused) });
  });

  if ("refusal" in made) {
    counts[name] = "refused, as known";
    return;
  }
  const read = readDocument(document);
  const schemas = createSchemas(read);
  const cases = listCases(schemas, listOperations(read));
  const count: Count = { passed: 0, failed: 0 };
  counts[name] = count;

  let lab: Lab;
  beforeAll(async () => {
    const { mock, second, stop } = await startServers(read);
    const runs = { numRuns: 25, seed: 1, limitMs: 60_000 };
    lab = createLab({ document: read, schemas, runs, second, mock: mock.url, ...made });
    return stop;
  });

  for (const { name, run } of cases)
    test(name, async () => {
      const failure = await run(lab).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (known[name] === undefined) {
        if (failure !== undefined) throw failure;
        count.passed += 1;
        return;
      }
      const advice = "It does not fail any more. Take it out of known-exceptions.ts";
      expect(failure, `${advice}: ${known[name]}`).toBeDefined();
      count.failed += 1;
    });

  test("every known exception is a case", () => {
    const listed = new Set(cases.map((it) => it.name));
    expect(Object.keys(known).filter((it) => !listed.has(it))).toEqual([]);
  });
});

test("every known exception is of a document", () => {
  expect(Object.keys(knownExceptions).filter((it) => !names.includes(it))).toEqual([]);
});

afterAll(() => {
  const reports = new URL("../../.reports/", import.meta.url);
  mkdirSync(reports, { recursive: true });
  writeFileSync(new URL("constructs.json", reports), `${JSON.stringify(counts, undefined, 2)}\n`);
  for (const [name, count] of Object.entries(counts)) {
    const told =
      typeof count === "string" ? count : `${count.passed} passed, ${count.failed} failed as known`;
    console.info(`${name}: ${told}`);
  }
});
