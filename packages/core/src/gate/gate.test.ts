import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createThings, type Things } from "../../test/things.ts";
import { createGate, type Gate, type GateOptions, isCashInError, StoppedError } from "../index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  // Nothing may be left behind, whatever a test has done.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

interface Sent {
  readonly at: number;
  readonly method: string;
  readonly body: unknown;
}

/** A server on the virtual clock: it notes what reaches it, and answers after `tookMs`. */
function serve(answer: (sent: Sent) => Response | Error, tookMs = 0) {
  const sent: Sent[] = [];
  let now = 0;
  let most = 0;
  const fetch = async (_: string, { method = "", body }: RequestInit): Promise<Response> => {
    const one = { at: performance.now(), method, body };
    sent.push(one);
    now += 1;
    most = Math.max(most, now);
    if (tookMs > 0) await new Promise((resolve) => setTimeout(resolve, tookMs));
    now -= 1;
    const given = answer(one);
    if (given instanceof Error) throw given;
    return given;
  };
  return { fetch, sent, getMost: () => most };
}

const ok = (): Response => Response.json({});
const gone = (): Error => new TypeError("fetch failed");
const busy = (seconds: number): Response =>
  new Response(null, { status: 503, headers: { "Retry-After": `${seconds}` } });

function open(
  server: { readonly fetch: (url: string, init: RequestInit) => Promise<Response> },
  options: GateOptions,
  others: object = {},
): { readonly gate: Gate; readonly things: Things } {
  const gate = createGate(options);
  return { gate, things: createThings({ fetch: server.fetch, gate, ...others }) };
}

/** How calls ended: their codes, and how many leave a question. */
async function settle(calls: readonly Promise<unknown>[]) {
  const all = Promise.allSettled(calls);
  await vi.runAllTimersAsync();
  const ends = (await all).map((it) => (it.status === "rejected" ? it.reason : undefined));
  return {
    codes: ends.map((it) => it?.code ?? "ok"),
    questions: ends.filter((it) => it?.outcome === "unknown").length,
    notSent: ends.filter((it) => it?.outcome === "not_sent").length,
    ends,
  };
}

// The failures that no test looks at are no accidents.
function handled<Started extends Promise<unknown>>(call: Started): Started {
  call.catch(() => {});
  return call;
}

const create = (things: Things, name: string, options?: object) =>
  handled(things.createThing({ body: { Name: name } }, options));
const read = (things: Things, options?: object) =>
  handled(things.getThing({ path: { thingId: "1" } }, options));

describe("places", () => {
  test("behavior: no more than maxConcurrent are on their way, in the order of the calls", async () => {
    const server = serve(ok, 100);
    const { gate, things } = open(server, { maxConcurrent: 3 });
    const calls = Array.from({ length: 10 }, (_, index) => create(things, `${index}`));
    await vi.advanceTimersByTimeAsync(1);
    expect(gate.waiting).toBe(7);
    expect((await settle(calls)).codes).toEqual(calls.map(() => "ok"));
    expect(server.getMost()).toBe(3);
    expect(server.sent.map(({ body }) => JSON.parse(`${body}`).Name)).toEqual([..."0123456789"]);
    expect(gate.waiting).toBe(0);
  });

  test("behavior: one gate counts the calls of all its clients", async () => {
    const server = serve(ok, 100);
    const { gate, things } = open(server, { maxConcurrent: 2 });
    const others = createThings({ fetch: server.fetch, gate });
    await settle([read(things), read(others), read(things), read(others)]);
    expect(server.getMost()).toBe(2);
  });

  test("behavior: callsPerSecond spreads the starts", async () => {
    const server = serve(ok);
    const { things } = open(server, { maxConcurrent: 99, callsPerSecond: 4 });
    await settle([1, 2, 3, 4].map(() => read(things)));
    const [first = 0] = server.sent.map(({ at }) => at);
    expect(server.sent.map(({ at }) => at - first)).toEqual([0, 250, 500, 750]);
  });

  test("behavior: a failure gives its place back, and so does what a caller ends while it is sent", async () => {
    const answers = [new Response(null, { status: 400 }), new Response("<"), ok()];
    const server = serve(() => answers.shift() ?? ok(), 100);
    const { things } = open(server, { maxConcurrent: 1 });
    const controller = new AbortController();
    const calls = [
      create(things, "a"),
      create(things, "b"),
      create(things, "c", { signal: controller.signal }),
      create(things, "d"),
    ];
    setTimeout(() => controller.abort(), 250);
    expect((await settle(calls)).codes).toEqual([
      "bad_request",
      "outcome_unknown",
      "outcome_unknown",
      "ok",
    ]);
  });
});

describe("waiting", () => {
  test("behavior: it counts against the deadline, not the timeout, and nothing was sent", async () => {
    const server = serve(ok, 1000);
    const { things } = open(server, { maxConcurrent: 1 });
    const limits = { timeoutMs: 1100, deadlineMs: 2500 };
    const calls = [1, 2, 3, 4].map((it) => create(things, `${it}`, limits));
    const { codes, ends } = await settle(calls);
    expect(codes).toEqual(["ok", "ok", "outcome_unknown", "deadline"]);
    expect(ends[3]).toMatchObject({ outcome: "not_sent", attempts: 0, sentAt: undefined });
    expect(server.sent).toHaveLength(3);
  });

  test("behavior: it ends with the signal of the call, and nothing was sent", async () => {
    const server = serve(ok, 1000);
    const { gate, things } = open(server, { maxConcurrent: 1 });
    const controller = new AbortController();
    const calls = [create(things, "a"), create(things, "b", { signal: controller.signal })];
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(gate.waiting).toBe(0);
    const { ends } = await settle(calls);
    expect(ends[1]).toMatchObject({ code: "cancelled", outcome: "not_sent", attempts: 0 });
  });

  test("behavior: who ends in the moment of being let in leaves the place to the next", async () => {
    const server = serve(ok, 100);
    const { gate, things } = open(server, { maxConcurrent: 1 });
    // However many turns of microtasks after the answer to the first the second is ended.
    for (let turn = 0; turn < 40; turn += 1) {
      const controller = new AbortController();
      const first = read(things);
      const second = read(things, { signal: controller.signal });
      const end = async (): Promise<void> => {
        await first;
        for (let turns = 0; turns < turn; turns += 1) await undefined;
        controller.abort();
      };
      await settle([end(), second]);
    }
    const before = new AbortController();
    const first = read(things);
    const second = read(things, { signal: before.signal });
    await vi.advanceTimersByTimeAsync(99);
    // In the very turn in which the gate lets it in: the length of the queue says when.
    vi.advanceTimersByTime(1);
    while (gate.waiting > 0) await undefined;
    before.abort();
    expect((await settle([first, second, read(things)])).codes).toEqual(["ok", "cancelled", "ok"]);
  });

  test("behavior: a signal that is aborted before takes no place", async () => {
    const server = serve(ok);
    const { things } = open(server, { maxConcurrent: 1 });
    const { codes } = await settle([read(things, { signal: AbortSignal.abort() }), read(things)]);
    expect(codes).toEqual(["cancelled", "ok"]);
  });
});

describe("pauses", () => {
  test("behavior: all calls wait as long as the API says, then one tries", async () => {
    let isUp = false;
    const server = serve(() => (isUp ? ok() : busy(2)), 10);
    const { things } = open(server, { maxConcurrent: 4, stopAfterUnknown: 99 });
    const calls = Array.from({ length: 20 }, (_, index) => create(things, `${index}`));
    await vi.advanceTimersByTimeAsync(2009);
    expect(server.sent).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(100);
    expect(server.sent).toHaveLength(5);
    isUp = true;
    const { questions } = await settle(calls);
    expect(questions).toBe(5);
    expect(server.sent).toHaveLength(20);
  });

  test("behavior: an answer lets the others follow at once", async () => {
    let isUp = false;
    const server = serve(() => (isUp ? ok() : gone()), 10);
    const { things } = open(server, { maxConcurrent: 4, stopAfterUnknown: 99 });
    const first = create(things, "first");
    await vi.advanceTimersByTimeAsync(10);
    isUp = true;
    const calls = Array.from({ length: 9 }, (_, index) => create(things, `${index}`));
    await settle([first, ...calls]);
    const starts = server.sent.slice(1).map(({ at }) => at - (server.sent[1]?.at ?? 0));
    expect(starts).toEqual([0, 10, 10, 10, 10, 20, 20, 20, 20]);
  });

  test("behavior: pauses grow, and an answer of any status but an outage's ends them", async () => {
    const server = serve(({ body }) =>
      `${body}`.includes("refused") ? new Response(null, { status: 400 }) : gone(),
    );
    const { things } = open(server, { maxConcurrent: 1, stopAfterUnknown: 99 });
    const names = ["1", "2", "3", "4", "refused", "5", "6"];
    await settle(names.map((it) => create(things, it)));
    const gaps = server.sent.slice(1).map(({ at }, index) => at - (server.sent[index]?.at ?? 0));
    const bounds = [500, 1000, 2000, 4000, 0, 500];
    for (const [index, bound] of bounds.entries()) {
      expect(gaps[index]).toBeLessThanOrEqual(bound + 1);
      expect(gaps[index]).toBeGreaterThanOrEqual(bound / 2);
    }
  });

  test("behavior: requests that fail together are one failure", async () => {
    const server = serve(gone, 10);
    const { things } = open(server, { maxConcurrent: 8, stopAfterUnknown: 99 });
    await settle(Array.from({ length: 9 }, (_, index) => create(things, `${index}`)));
    const [first = 0] = server.sent.map(({ at }) => at);
    const last = server.sent.at(-1)?.at ?? 0;
    expect(last - first).toBeLessThanOrEqual(10 + 500 + 1);
  });

  test("behavior: a pause that nobody waits for any more leaves no timer", async () => {
    const server = serve(() => busy(60));
    const { gate, things } = open(server, { maxConcurrent: 2 });
    await settle([create(things, "a")]);
    const controller = new AbortController();
    const calls = ["b", "c"].map((it) => create(things, it, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    expect(gate.waiting).toBe(2);
    controller.abort();
    expect(gate.waiting).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect((await settle(calls)).codes).toEqual(["cancelled", "cancelled"]);
  });

  test("behavior: whose deadline comes before the end of the pause ends at once", async () => {
    const server = serve(() => busy(3600));
    const { things } = open(server, { maxConcurrent: 1 });
    const calls = Array.from({ length: 50 }, (_, index) => create(things, `${index}`));
    const startedAt = performance.now();
    const { notSent, codes } = await settle([...calls, read(things)]);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(server.sent).toHaveLength(1);
    expect(notSent).toBe(50);
    expect(new Set(codes.slice(1))).toEqual(new Set(["deadline"]));
  });
});

describe("a stop", () => {
  test("behavior: after some unknown outcomes in a row, changing calls fail and reading ones pass", async () => {
    const server = serve(({ method }) => (method === "POST" ? gone() : ok()));
    const { gate, things } = open(server, { maxConcurrent: 1, stopAfterUnknown: 3 });
    const calls = [1, 2, 3, 4, 5].map((it) => create(things, `${it}`));
    const { codes, ends } = await settle(calls);
    expect(codes).toEqual([...Array(3).fill("outcome_unknown"), "stopped", "stopped"]);
    expect(gate.isStopped).toBe(true);
    expect(ends[4]).toBeInstanceOf(StoppedError);
    expect(ends[4]).toMatchObject({
      outcome: "not_sent",
      retryable: false,
      attempts: 0,
      operation: "createThing",
    });
    expect(isCashInError(ends[4]) && ends[4].message).toContain("3 calls in a row");
    expect((await settle([read(things), create(things, "6")])).codes).toEqual(["ok", "stopped"]);
    expect(gate.isStopped).toBe(true);
    gate.resume();
    expect((await settle([create(things, "7")])).codes).toEqual(["outcome_unknown"]);
    expect(gate.isStopped).toBe(false);
  });

  test.each([
    { name: "a success", between: ok },
    { name: "a refusal", between: () => new Response(null, { status: 402 }) },
  ])("behavior: $name between them breaks the row", async ({ between }) => {
    const answers = [gone, gone, between, gone, gone, between];
    const server = serve(() => (answers.shift() ?? ok)());
    const { gate, things } = open(server, { maxConcurrent: 1, stopAfterUnknown: 3 });
    await settle([1, 2, 3, 4, 5, 6].map((it) => create(things, `${it}`)));
    expect(gate.isStopped).toBe(false);
    expect(server.sent).toHaveLength(6);
  });

  test("behavior: reads, failed or not, and what a caller has cancelled do not count", async () => {
    const server = serve(({ method }) => (method === "POST" ? gone() : ok()), 10);
    const { gate, things } = open(server, { maxConcurrent: 9, stopAfterUnknown: 2 });
    const controller = new AbortController();
    const calls = [1, 2, 3].map((it) => create(things, `${it}`, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(5);
    controller.abort();
    await settle(calls);
    expect(gate.isStopped).toBe(false);
    await settle([create(things, "4"), read(things)]);
    await settle([create(things, "5")]);
    expect(gate.isStopped).toBe(true);
  });

  test("behavior: an answer that comes late does not end a stop", async () => {
    const server = serve(({ body }) => (`${body}`.includes("slow") ? ok() : gone()), 0);
    const slow = serve(ok, 1000);
    const { gate, things } = open(
      { fetch: (url, init) => (`${init.body}`.includes("slow") ? slow : server).fetch(url, init) },
      { maxConcurrent: 9, stopAfterUnknown: 2 },
    );
    const { codes } = await settle(["slow", "1", "2"].map((it) => create(things, it)));
    expect(codes).toEqual(["ok", "outcome_unknown", "outcome_unknown"]);
    expect(gate.isStopped).toBe(true);
  });
});

describe("an outage", () => {
  /** 32 at a time, as many as there are, each as soon as one ends; stops where the program would. */
  async function sendAll(
    things: Things,
    count: number,
  ): Promise<Awaited<ReturnType<typeof settle>>> {
    const calls: Promise<unknown>[] = [];
    const numbers = Array.from({ length: count }, (_, index) => index).values();
    const work = async (): Promise<void> => {
      for (const number of numbers) {
        const call = create(things, `${number}`, { deadlineMs: 600_000 });
        calls.push(call);
        await call.catch(() => {});
      }
    };
    const all = Promise.all(Array.from({ length: 32 }, work));
    await vi.runAllTimersAsync();
    await all;
    return settle(calls);
  }

  test("behavior: a pool of 32 against 503 with Retry-After sends few requests in three seconds", async () => {
    const server = serve(() => busy(2), 5);
    const { things } = open(server, { maxConcurrent: 8, stopAfterUnknown: 1000 });
    const startedAt = performance.now();
    const all = sendAll(things, 5000);
    const early = () => server.sent.filter(({ at }) => at - startedAt <= 3000).length;
    expect((await all).questions).toBe(1000);
    expect(early()).toBe(9);
  });

  test("behavior: 20 s cost at most maxConcurrent + stopAfterUnknown questions of 5,000", async () => {
    const startedAt = performance.now();
    const isDown = () => {
      const since = performance.now() - startedAt;
      return since > 1000 && since < 21_000;
    };
    const server = serve(() => (isDown() ? gone() : ok()), 20);
    const { gate, things } = open(server, { maxConcurrent: 8, stopAfterUnknown: 5 });
    const first = await sendAll(things, 5000);
    expect(first.questions).toBeGreaterThan(0);
    expect(first.questions).toBeLessThanOrEqual(8 + 5);
    expect(gate.isStopped).toBe(true);
    await vi.advanceTimersByTimeAsync(21_000);
    gate.resume();
    // What was not sent is sent by the program once more, and all of it arrives.
    const second = await sendAll(things, first.notSent);
    expect(second.questions).toBe(0);
    expect(first.codes.filter((it) => it === "ok").length + first.questions + first.notSent).toBe(
      5000,
    );
    expect(server.sent).toHaveLength(5000);
  });
});

test.each<{ options: object; option: string }>([
  { options: {}, option: "maxConcurrent" },
  { options: { maxConcurrent: 0 }, option: "maxConcurrent" },
  { options: { maxConcurrent: 1, callsPerSecond: 0 }, option: "callsPerSecond" },
  { options: { maxConcurrent: 1, callsPerSecond: Number.NaN }, option: "callsPerSecond" },
  { options: { maxConcurrent: 1, stopAfterUnknown: 0.5 }, option: "stopAfterUnknown" },
  { options: { maxConcurrent: 1, other: 1 }, option: "other" },
])("behavior: $options is refused", ({ options, option }) => {
  expect(() => createGate(options as GateOptions)).toThrow(expect.objectContaining({ option }));
});

test.each([null, {}, { enter: 1 }])("behavior: %o is no gate", (gate) => {
  expect(() => createThings({ fetch: async () => ok(), gate: gate as never })).toThrow(
    expect.objectContaining({ option: "gate" }),
  );
});
