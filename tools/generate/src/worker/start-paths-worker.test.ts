import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, onTestFinished, test } from "vitest";
import { emitPaths } from "../emit/emit-paths.ts";
import { startPathsWorker } from "./start-paths-worker.ts";

function start(entry?: URL) {
  const worker = startPathsWorker(entry);
  onTestFinished(() => worker.stop());
  return worker;
}

/** A thread that runs this instead. */
function run(code: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

test("default: each caller has the text of its own document", async () => {
  const worker = start();
  const document = createDocument();
  const areas = ["letters", "parcels"];
  const texts = await Promise.all(areas.map((area) => worker.emitPaths(document, area)));
  expect(texts).toEqual(await Promise.all(areas.map((area) => emitPaths(document, area))));
});

test("error: a document that no types can be made of, and the next one", async () => {
  const worker = start();
  const broken = { ...createDocument(), paths: { "/letters": { $ref: "#/nowhere" } } };
  const [first, second] = await Promise.allSettled([
    worker.emitPaths(broken as never, "letters"),
    worker.emitPaths(createDocument(), "parcels"),
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
  await expect(worker.emitPaths(createDocument(), "letters")).rejects.toThrow("no compiler");
  await expect(worker.emitPaths(createDocument(), "letters")).rejects.toThrow("no compiler");
});

test("behavior: an answer that nobody waits for any more makes no noise", async () => {
  const worker = startPathsWorker(run("while (true);"));
  // The runner fails on a rejection that nobody handles.
  void worker.emitPaths(createDocument(), "letters");
  await worker.stop();
});

test("limit: stopped before it has answered", async () => {
  const worker = startPathsWorker(run("while (true);"));
  const answer = worker.emitPaths(createDocument(), "letters");
  const failure = expect(answer).rejects.toThrow("The thread for types ended");
  await worker.stop();
  await failure;
});
