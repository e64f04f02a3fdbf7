import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { area, key, operations, server } from "../../test/behaviour/operations.ts";
import { answerWith, createThings, type Thing } from "../../test/things.ts";
import type { Call } from "../call/call.ts";
import { createPathClient } from "../openapi-fetch.ts";
import type { CallOptions } from "../options/options.ts";
import { createRenewableKey } from "../options/renewable-key.ts";
import { type PollOptions, type PollProgress, poll } from "./poll.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Paths {
  "/things": {
    post: {
      requestBody: { content: { "application/json": object } };
      responses: { 200: { content: { "application/json": object } } };
    };
  };
}

interface Run {
  readonly outcome: Promise<unknown>;
  readonly calledAt: number[];
  readonly given: CallOptions[];
  readonly progress: PollProgress<number>[];
}

// Polls a counter: the first call returns 1, the second 2.
function start(until: number, options: Partial<PollOptions<number>> = {}): Run {
  const run = {
    calledAt: [] as number[],
    given: [] as CallOptions[],
    progress: [] as Run["progress"],
  };
  const began = performance.now();
  const outcome = poll(
    async (it) => {
      run.calledAt.push(performance.now() - began);
      run.given.push(it);
      return run.calledAt.length;
    },
    {
      until: (value) => value === until,
      onProgress: (it) => run.progress.push(it),
      ...options,
    },
  ).catch((error: unknown) => error);
  return { ...run, outcome };
}

describe("when it calls again", () => {
  test.each<{
    name: string;
    given: { until: number; options?: Partial<PollOptions<number>> };
    want: { calledAt: number[] };
  }>([
    { name: "default: at once", given: { until: 1 }, want: { calledAt: [0] } },
    {
      name: "default: waits double from one second",
      given: { until: 5 },
      want: { calledAt: [0, 1000, 3000, 7000, 15_000] },
    },
    {
      name: "default: waits grow to 30 seconds",
      given: { until: 8 },
      want: { calledAt: [0, 1000, 3000, 7000, 15_000, 31_000, 61_000, 91_000] },
    },
    {
      name: "args: intervalMs and maxIntervalMs",
      given: { until: 4, options: { intervalMs: 10, maxIntervalMs: 15 } },
      want: { calledAt: [0, 10, 25, 40] },
    },
    {
      name: "args: no wait is longer than maxIntervalMs, the first neither",
      given: { until: 3, options: { intervalMs: 100, maxIntervalMs: 5 } },
      want: { calledAt: [0, 5, 10] },
    },
  ])("$name", async ({ given, want }) => {
    const run = start(given.until, given.options);
    await vi.runAllTimersAsync();
    expect(await run.outcome).toBe(given.until);
    expect(run.calledAt).toEqual(want.calledAt);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("behavior: progress tells of every value that is not yet the one", async () => {
  const run = start(3, { intervalMs: 10 });
  await vi.runAllTimersAsync();
  expect(await run.outcome).toBe(3);
  expect(run.progress).toEqual([
    { value: 1, calls: 1, elapsedMs: 0 },
    { value: 2, calls: 2, elapsedMs: 10 },
  ]);
});

test("behavior: each call gets what is left of the deadline, and the signal", async () => {
  const { signal } = new AbortController();
  const run = start(3, { intervalMs: 100, deadlineMs: 1000, signal });
  await vi.runAllTimersAsync();
  expect(run.given).toEqual([
    { deadlineMs: 1000, signal },
    { deadlineMs: 900, signal },
    { deadlineMs: 700, signal },
  ]);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

describe("what it fails with", () => {
  test("error: a wait that would outlast the deadline is not begun", async () => {
    const run = start(9, { intervalMs: 100, deadlineMs: 300 });
    await vi.advanceTimersByTimeAsync(100);
    const told = { code: "deadline", attempts: 2, operation: "poll", outcome: "unknown" };
    expect(await run.outcome).toMatchObject(told);
    expect(run.calledAt).toEqual([0, 100]);
  });

  test("error: a wait for a call that says that it only reads has changed nothing", async () => {
    const { getThing } = createThings({ fetch: async () => Response.json({}) });
    const outcome = poll((options) => getThing({ path: { thingId: "1" } }, options), {
      until: () => false,
      intervalMs: 100,
      deadlineMs: 50,
    });
    await expect(outcome).rejects.toMatchObject({ code: "deadline", outcome: "unchanged" });
  });

  test("error: the deadline ends a call that does not listen to its options", async () => {
    const outcome = poll(() => new Promise<never>(() => {}), {
      until: () => true,
      deadlineMs: 500,
    }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(500);
    expect(await outcome).toMatchObject({ code: "deadline", attempts: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("error: the deadline of the poll is the one that is told, also where the call has it too", async () => {
    const { getThing } = createThings({ fetch: () => new Promise(() => {}) });
    const outcome = poll((options) => getThing({ path: { thingId: "1" } }, options), {
      until: () => true,
      deadlineMs: 500,
    }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(500);
    expect(await outcome).toMatchObject({ code: "deadline", operation: "poll" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    { name: "before it started", at: -1, calls: 0 },
    { name: "while it waits", at: 50, calls: 1 },
  ])("error: cancelled $name", async ({ at, calls }) => {
    const controller = new AbortController();
    if (at < 0) controller.abort();
    const run = start(9, { intervalMs: 100, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(50);
    controller.abort();
    expect(await run.outcome).toMatchObject({
      code: "cancelled",
      attempts: calls,
      outcome: calls === 0 ? "not_sent" : "unknown",
    });
    expect(run.calledAt).toHaveLength(calls);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("error: cancelled while a call runs that does not listen", async () => {
    const controller = new AbortController();
    const outcome = poll(() => new Promise<never>(() => {}), {
      until: () => true,
      signal: controller.signal,
    }).catch((error: unknown) => error);
    controller.abort();
    expect(await outcome).toMatchObject({ code: "cancelled", attempts: 1 });
  });

  test("error: what the call fails with ends the poll", async () => {
    const { fetch, urls } = answerWith(() => new Response(null, { status: 403 }));
    const { getThing } = createThings({ fetch });
    const outcome = poll((options) => getThing({ path: { thingId: "1" } }, options), {
      until: () => false,
    });
    await expect(outcome).rejects.toMatchObject({ code: "forbidden", operation: "getThing" });
    expect(urls).toHaveLength(1);
  });

  test.each([
    { name: "until", given: { until: fail } },
    { name: "onProgress", given: { onProgress: fail } },
  ])("error: what $name throws is passed on", async ({ given }) => {
    expect(await start(9, given).outcome).toEqual(new Error("from the caller"));
    expect(vi.getTimerCount()).toBe(0);
  });

  test("error: what onProgress rejects with ends the poll, and is passed on", async () => {
    const run = start(9, { onProgress: async () => fail() });
    expect(await run.outcome).toEqual(new Error("from the caller"));
    expect(run.calledAt).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("error: the deadline ends an onProgress that does not end", async () => {
    const run = start(9, { onProgress: () => new Promise(() => {}), deadlineMs: 500 });
    await vi.advanceTimersByTimeAsync(500);
    expect(await run.outcome).toMatchObject({ code: "deadline", attempts: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    { name: "a promise", until: async () => false },
    { name: "a promise that fails", until: async () => fail() },
    { name: "a text", until: () => "Done" },
    { name: "nothing", until: () => undefined },
  ])("error: an until that gives $name is refused", async ({ until }) => {
    const run = start(9, { until: until as () => never });
    expect(await run.outcome).toMatchObject({
      code: "invalid_configuration",
      option: "until",
      operation: "poll",
      message: expect.not.stringContaining("Nothing was sent"),
    });
    expect(run.calledAt).toEqual([0]);
  });

  test.each([
    { option: "intervalMs", value: 0 },
    { option: "intervalMs", value: Number.NaN },
    { option: "maxIntervalMs", value: -1 },
    { option: "deadlineMs", value: Number.POSITIVE_INFINITY },
    { option: "interval", value: 5 },
  ])("error: $option of $value is refused", async ({ option, value }) => {
    const run = start(9, { [option]: value });
    expect(await run.outcome).toMatchObject({ code: "invalid_configuration", option });
    expect(run.calledAt).toEqual([]);
  });
});

describe("a call that does more than read", () => {
  test.each([
    { method: "createThing", effect: "create", input: {}, verdict: false },
    { method: "createThing", effect: "create", input: {}, verdict: true },
    { method: "setThing", effect: "replace", input: { path: { thingId: "1" } }, verdict: false },
  ] as const)(
    "error: $method is sent once and refused, also where until would say $verdict",
    async ({ method, effect, input, verdict }) => {
      const { fetch, urls } = answerWith(() => ({ Name: "a" }));
      const things = createThings({ fetch });
      const outcome = poll((options) => things[method]({ ...input, body: {} }, options), {
        until: () => verdict,
      });
      await expect(outcome).rejects.toMatchObject({
        code: "invalid_configuration",
        option: "call",
        outcome: "done",
        message: expect.stringMatching(
          new RegExp(`effect \`${effect}\`.* It was sent once\\. The call has taken effect\\.$`),
        ),
      });
      expect(urls).toHaveLength(1);
    },
  );

  test.each([
    { name: "result()", wrap: (call: Call<unknown, unknown>) => call.result() },
    { name: "withResponse()", wrap: (call: Call<unknown, unknown>) => call.withResponse() },
  ])("error: $name of it is sent once and refused, and tells its own failure", async ({ wrap }) => {
    for (const { status, want } of [
      { status: 200, want: { code: "invalid_configuration", option: "call", outcome: "done" } },
      { status: 402, want: { code: "business_rule", operation: "createThing" } },
    ]) {
      const { fetch, urls } = answerWith(() => Response.json({}, { status }));
      const { createThing } = createThings({ fetch });
      const outcome = poll<unknown>((options) => wrap(createThing({ body: {} }, options)), {
        until: () => false,
        intervalMs: 10,
        deadlineMs: 50,
      }).catch((error: unknown) => error);
      await vi.runAllTimersAsync();
      expect(await outcome).toMatchObject(want);
      expect(urls).toHaveLength(1);
    }
  });

  test.each([
    { status: 200, want: { code: "invalid_configuration", option: "call", outcome: "done" } },
    { status: 402, want: { code: "business_rule", status: 402, outcome: "refused" } },
  ])("error: a call by path that is answered $status is sent once", async ({ status, want }) => {
    const { fetch, urls } = answerWith(() => Response.json({}, { status }));
    const client = createPathClient<Paths>(area, [operations.create], {
      fetch,
      apiKey: key,
      server,
    });
    const outcome = poll<unknown>(() => client.POST("/things", { body: {} }), {
      until: () => false,
    });
    await expect(outcome).rejects.toMatchObject(want);
    expect(urls).toHaveLength(1);
  });

  test("error: the renewal of a key is asked for once", async () => {
    let renewed = 0;
    const { renew } = createRenewableKey("old", { save: () => {} });
    const call = async () => {
      renewed += 1;
      return { AccessToken: `new${renewed}` };
    };
    const outcome = poll(() => renew(call), {
      until: () => false,
      intervalMs: 10,
      deadlineMs: 50,
    }).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ option: "call", outcome: "done" });
    expect(renewed).toBe(1);
  });

  test("error: its own failure is told, also where the deadline of the poll is over", async () => {
    const { createThing } = createThings({ fetch: () => new Promise(() => {}) });
    const outcome = poll(() => createThing({ body: {} }, { timeoutMs: 800 }), {
      until: () => true,
      deadlineMs: 500,
    }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(800);
    expect(await outcome).toMatchObject({ code: "outcome_unknown", operation: "createThing" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("behavior: a reading call is polled as its operation says", async () => {
    const { fetch, urls } = answerWith((_, count) => ({ Name: `${count}` }));
    const { getThing } = createThings({ fetch });
    const outcome = poll((options) => getThing({ path: { thingId: "1" } }, options), {
      until: (it) => it.Name === "2",
    });
    await vi.runAllTimersAsync();
    expect(await outcome).toEqual({ Name: "2" });
    expect(urls).toHaveLength(2);
  });
});

function fail(): never {
  throw new Error("from the caller");
}

describe("an outage while it waits", () => {
  const down = (headers: Record<string, string> = {}) =>
    new Response(null, { status: 503, headers });
  const run = (answer: (count: number) => Response, options: Partial<PollOptions<Thing>> = {}) => {
    const { fetch, urls } = answerWith((_, count) => answer(count));
    const { getThing } = createThings({ fetch, maxRetries: 0 });
    const outcome = poll((it) => getThing({ path: { thingId: "1" } }, it), {
      until: ({ Name }) => Name === "a",
      intervalMs: 1000,
      deadlineMs: 60_000,
      ...options,
    }).catch((error: unknown) => error);
    return { outcome, urls };
  };

  test("behavior: it calls again until the value is there, however often a call has failed", async () => {
    const { outcome, urls } = run((count) => (count < 5 ? down() : Response.json({ Name: "a" })));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toEqual({ Name: "a" });
    expect(urls).toHaveLength(5);
  });

  test("behavior: it waits as long as the server asks", async () => {
    const { outcome, urls } = run((count) =>
      count === 1 ? down({ "Retry-After": "20" }) : Response.json({ Name: "a" }),
    );
    await vi.advanceTimersByTimeAsync(19_999);
    expect(urls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toEqual({ Name: "a" });
  });

  test.each([
    { name: "an outage", last: down, cause: { code: "service_unavailable" } },
    { name: "another value", last: () => Response.json({}), cause: undefined },
  ])("error: the deadline names what the last call failed with: $name", async ({ last, cause }) => {
    const { outcome } = run((count) => (count === 1 ? down() : last()), { deadlineMs: 5000 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(await outcome).toMatchObject({ code: "deadline", outcome: "unchanged" });
    const told = (await outcome) as Error;
    if (cause === undefined) expect(told.cause).toBeUndefined();
    else expect(told.cause).toMatchObject(cause);
  });

  test.each([
    { status: 404, code: "not_found" },
    { status: 500, code: "internal_server_error" },
  ])("error: $status would come again, so it ends the wait", async ({ status, code }) => {
    const { outcome, urls } = run(() => new Response(null, { status }));
    expect(await outcome).toMatchObject({ code });
    expect(urls).toHaveLength(1);
  });

  test("error: a call that the caller has cancelled ends the wait", async () => {
    const { fetch, urls } = answerWith(() => down());
    const { getThing } = createThings({ fetch });
    const outcome = poll(
      () => getThing({ path: { thingId: "1" } }, { signal: AbortSignal.abort() }),
      {
        until: () => true,
      },
    );
    await expect(outcome).rejects.toMatchObject({ code: "cancelled", operation: "getThing" });
    expect(urls).toHaveLength(0);
  });
});
