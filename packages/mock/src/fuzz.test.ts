import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readOperations } from "./operations.ts";
import { cashInApi } from "./start.ts";
import { smallApi } from "./testing/document.ts";
import { damage } from "./testing/fuzz/damage.ts";
import { makeRequest } from "./testing/fuzz/make-request.ts";
import { createRandom } from "./testing/fuzz/random.ts";
import { type Ending, sendRaw } from "./testing/fuzz/send-raw.ts";
import { paths } from "./testing/paths.ts";

/** Another one finds other requests. What it sends depends on nothing else. */
const seed = Number(process.env.MOCK_FUZZ_SEED ?? 20_261_129);
const count = 10_000;
/** Until then every schema has been compiled. */
const warmUp = 3_000;
/** As many as are sent at a time. */
const width = 24;
const mostGrowth = 8_000_000;

const program = fileURLToPath(new URL("testing/fuzz/server.ts", import.meta.url));

test("behavior: is neither ended nor starved by 10,000 requests, and forgets them all", async () => {
  const child = fork(program, {
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let complaints = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  const ask = async <T>(): Promise<T> => ((await once(child, "message")) as [T])[0];
  const { ports } = await ask<{ ports: [number, number] }>();
  const measure = async () => {
    child.send("measure");
    return (await ask<{ memory: number }>()).memory;
  };
  const apis = await Promise.all([readOperations(cashInApi), readOperations(smallApi(paths))]);
  const endings = new Map<Ending, number>();
  const send = async (index: number) => {
    const random = createRandom(seed + index);
    const api = random.below(2) as 0 | 1;
    // Each operation in its turn, so that none is left out.
    const operation = apis[api][index % apis[api].length];
    if (operation === undefined) return;
    const raw = damage(random, makeRequest(random, operation));
    const ending = await sendRaw(ports[api], raw, 20_000);
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  };
  const sendAll = async (from: number, to: number) => {
    let next = from;
    const work = async () => {
      for (let index = next++; index < to; index = next++) await send(index);
    };
    await Promise.all(Array.from({ length: width }, work));
  };

  await sendAll(0, warmUp);
  const before = await measure();
  await sendAll(warmUp, count);
  const after = await measure();

  console.log(print(endings, before, after));
  expect(child.exitCode).toBeNull();
  expect(complaints).toBe("");
  expect([...endings.values()].reduce((sum, it) => sum + it, 0)).toBe(count);
  expect(endings.get("no answer") ?? 0).toBe(0);
  expect(endings.get(500) ?? 0).toBe(0);
  expect(after - before).toBeLessThan(mostGrowth);
  const answer = await fetch(`http://127.0.0.1:${ports[0]}/allocated-payment-transactions`, {
    headers: { "X-Api-Key": "any" },
  });
  expect(answer.status).toBe(200);
});

function print(endings: ReadonlyMap<Ending, number>, before: number, after: number): string {
  const rows = [...endings].sort(([a], [b]) => String(a).localeCompare(String(b)));
  const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `seed ${seed}, ${count} requests (MOCK_FUZZ_SEED=… for others)`,
    ...rows.map(([ending, times]) => `${String(times).padStart(6)}  ${ending}`),
    `memory after collection: ${inMegabytes(before)} after ${warmUp}, ${inMegabytes(after)} after ${count}`,
  ].join("\n");
}
