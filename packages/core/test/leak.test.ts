import { getEventListeners } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import type { AnyClientOptions } from "../src/call/client.ts";
import { poll } from "../src/lists/poll.ts";
import type { CallOptions } from "../src/options/options.ts";
import { faults } from "./behaviour/faults.ts";
import { createThings } from "./things.ts";

type Fetch = NonNullable<AnyClientOptions["fetch"]>;

interface Ending {
  readonly name: string;
  readonly fetch: Fetch;
  /** Code of the error; none for a success. */
  readonly want?: string;
  readonly input?: unknown;
  readonly client?: Partial<AnyClientOptions>;
  readonly options?: CallOptions;
  /** The caller cancels after the call has begun. */
  readonly cancel?: true;
}

const fine: Fetch = async () => Response.json({ Name: "a" });
const never = () => new Promise<never>(() => {});

// Like the platform: it ends when its signal is aborted.
const silent: Fetch = (_, { signal }) =>
  new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

const silentBody: Fetch = async () => new Response(new ReadableStream({ pull: never }));

function fail(fault: string): Fetch {
  return async () => {
    throw faults[fault]?.("x");
  };
}

function answer(status: number, body: string | null = null): Fetch {
  return async () => new Response(body, { status });
}

function twice(first: Fetch, then: Fetch): Fetch {
  let count = 0;
  return (url, init) => {
    count += 1;
    return count === 1 ? first(url, init) : then(url, init);
  };
}

// All ways in which a call can end. If a limit ends it, the other limits have their defaults.
const endings: readonly (() => Ending)[] = [
  () => ({ name: "success", fetch: fine }),
  () => ({ name: "success the second time", fetch: twice(answer(503), fine) }),
  () => ({ name: "success after a lost connection", fetch: twice(fail("reset"), fine) }),
  () => ({ name: "a status", fetch: answer(402, "{}"), want: "business_rule" }),
  () => ({ name: "503 for ever", fetch: answer(503), want: "service_unavailable" }),
  () => ({ name: "refused", fetch: fail("refused"), want: "connection_lost" }),
  () => ({ name: "lost", fetch: fail("reset"), want: "connection_lost" }),
  () => ({ name: "redirect", fetch: answer(302), want: "unexpected_redirect" }),
  () => ({ name: "no JSON", fetch: answer(200, "<p>"), want: "unexpected_response" }),
  () => ({ name: "bad input", fetch: fine, input: {}, want: "invalid_input" }),
  () => ({
    name: "bad options",
    fetch: fine,
    options: { timeoutMs: 0 },
    want: "invalid_configuration",
  }),
  () => ({
    name: "no key",
    fetch: fine,
    client: { apiKey: () => Promise.reject(new Error("x")) },
    want: "invalid_configuration",
  }),
  () => ({
    name: "timeout",
    fetch: silent,
    options: { timeoutMs: 1, maxRetries: 1 },
    want: "timeout",
  }),
  () => ({ name: "deadline", fetch: silent, options: { deadlineMs: 1 }, want: "deadline" }),
  () => ({
    name: "deadline in a body",
    fetch: silentBody,
    options: { deadlineMs: 1 },
    want: "deadline",
  }),
  () => ({ name: "deadline, deaf", fetch: never, options: { deadlineMs: 1 }, want: "deadline" }),
  () => ({
    name: "deadline without a key",
    fetch: fine,
    client: { apiKey: never },
    options: { deadlineMs: 1 },
    want: "deadline",
  }),
  () => ({ name: "cancelled", fetch: silent, cancel: true, want: "cancelled" }),
  () => ({ name: "cancelled in a body", fetch: silentBody, cancel: true, want: "cancelled" }),
  () => ({
    name: "cancelled while it waits",
    fetch: async () => new Response(null, { status: 503, headers: { "Retry-After": "60" } }),
    cancel: true,
    want: "cancelled",
  }),
];

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

afterEach(() => void vi.restoreAllMocks());

test("default: 4,000 calls with every ending leave nothing behind", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const noise: unknown[] = [];
  const note = (it: unknown) => void noise.push(it);
  process.on("unhandledRejection", note).on("warning", note);
  const before = countTimers();
  const shared = new AbortController();
  const cancelled = new AbortController();
  const calls = Array.from({ length: 200 }, () => endings.map((create) => create())).flat();
  const outcomes = calls.map(async ({ fetch, want, cancel, client, options, input }) => {
    // Long enough that no call ends by a limit while a slow machine begins the others.
    const patience = { timeoutMs: 600_000, deadlineMs: 600_000 };
    const { getThing } = createThings({ fetch, ...patience, ...client });
    const { signal } = cancel ? cancelled : shared;
    const given = (input ?? { path: { thingId: "1" } }) as object;
    const outcome = await getThing(given, { ...options, signal }).result();
    return [want, outcome.ok ? undefined : outcome.error.code];
  });
  await turns(20);
  // There were listeners and timers before. Without them this test could not see that they are gone.
  expect(countTimers()).toBeGreaterThan(before);
  expect(getEventListeners(cancelled.signal, "abort").length).toBe(600);
  cancelled.abort();
  for (const [want, code] of await Promise.all(outcomes)) expect(code).toBe(want);
  await turns(20);
  process.off("unhandledRejection", note).off("warning", note);

  expect(calls).toHaveLength(4000);
  // There may be fewer, if a timer of the test runner has ended. A leak would leave hundreds.
  expect(countTimers()).toBeLessThanOrEqual(before);
  expect(getEventListeners(shared.signal, "abort")).toEqual([]);
  expect(getEventListeners(cancelled.signal, "abort")).toEqual([]);
  expect(noise).toEqual([]);
});

test("default: a thousand polls with every ending leave nothing behind", async () => {
  const before = countTimers();
  const shared = new AbortController();
  const cancelled = new AbortController();
  const outcomes = Array.from({ length: 1000 }, async (_, index) => {
    const kind = index % 4;
    const { signal } = kind === 3 ? cancelled : shared;
    const call = kind === 2 ? never : async () => 1;
    const limits = kind === 1 || kind === 2 ? { deadlineMs: 1 } : {};
    return poll<number>(call, { until: () => kind === 0, signal, ...limits }).then(
      () => "success",
      (error: { code: string }) => error.code,
    );
  });
  await turns(5);
  cancelled.abort();
  const ended = await Promise.all(outcomes);
  expect(ended.slice(0, 4)).toEqual(["success", "deadline", "deadline", "cancelled"]);
  expect(new Set(ended)).toEqual(new Set(["success", "deadline", "cancelled"]));
  expect(countTimers()).toBeLessThanOrEqual(before);
  expect(getEventListeners(shared.signal, "abort")).toEqual([]);
  expect(getEventListeners(cancelled.signal, "abort")).toEqual([]);
});
