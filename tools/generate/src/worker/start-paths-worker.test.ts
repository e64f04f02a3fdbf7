import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, onTestFinished, test } from "vitest";
import { emitPaths } from "../emit/emit-paths.ts";
import { createTypeSource } from "../model/create-type-source.ts";
import { startPathsWorker } from "./start-paths-worker.ts";

function start(entry?: URL) {
  const worker = startPathsWorker(entry);
  onTestFinished(() => worker.stop());
  return worker;
}

function createTypes(paths = createDocument().paths ?? {}) {
  return createTypeSource(createDocument({ paths }));
}

/** A thread that runs this instead. */
function run(code: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

test("default: each caller has the text of its own document", async () => {
  const worker = start();
  const types = createTypes();
  const areas = ["letters", "parcels"];
  const texts = await Promise.all(areas.map((area) => worker.emitPaths(types, area)));
  expect(texts).toEqual(await Promise.all(areas.map((area) => emitPaths(types, area))));
});

test("error: a document that no types can be made of, and the next one", async () => {
  const worker = start();
  const broken = createTypes({ "/letters": { $ref: "#/nowhere" } as never });
  const [first, second] = await Promise.allSettled([
    worker.emitPaths(broken, "letters"),
    worker.emitPaths(createTypes(), "parcels"),
  ]);
  expect(first).toMatchObject({ status: "rejected", reason: { message: expect.any(String) } });
  expect(second).toMatchObject({ status: "fulfilled" });
});

test.each([
  { name: "before it is asked", code: 'throw new RangeError("no compiler");' },
  {
    name: "when it is asked",
    code: `import { parentPort } from "node:worker_threads";
      parentPort.on("message", () => { throw new RangeError("no compiler"); });`,
  },
])("error: the thread breaks down $name", async ({ code }) => {
  const worker = start(run(code));
  await expect(worker.emitPaths(createTypes(), "letters")).rejects.toThrow("no compiler");
  await expect(worker.emitPaths(createTypes(), "letters")).rejects.toThrow("no compiler");
});

test("behavior: an answer that nobody waits for any more makes no noise", async () => {
  const worker = startPathsWorker(run("while (true);"));
  // The runner fails on a rejection that nobody handles.
  void worker.emitPaths(createTypes(), "letters");
  await worker.stop();
});

test("limit: stopped before it has answered", async () => {
  const worker = startPathsWorker(run("while (true);"));
  const answer = worker.emitPaths(createTypes(), "letters");
  const failure = expect(answer).rejects.toThrow("The thread for types ended");
  await worker.stop();
  await failure;
});
