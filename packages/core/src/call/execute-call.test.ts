import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { findSecret } from "../../test/behaviour/find-secret.ts";
import { secret } from "../../test/behaviour/operations.ts";
import { answerWith, createThings } from "../../test/things.ts";
import type { CashInError } from "../errors/base.ts";
import { ServiceUnavailableError } from "../errors/status.ts";
import type { CashInEvent } from "./events.ts";

const input = { path: { thingId: "1" } };

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the listener", () => {
  test.each<{ name: string; onEvent: (event: CashInEvent) => void }>([
    {
      name: "throws",
      onEvent() {
        throw new Error("log full");
      },
    },
    { name: "rejects", onEvent: () => Promise.reject(new Error("log full")) as never },
    { name: "changes what it gets", onEvent: (event) => Object.assign(event, { attempt: 9 }) },
  ])("behavior: one that $name changes nothing", async ({ onEvent }) => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on("unhandledRejection", note);
    const { fetch, urls } = answerWith(() => ({ Name: "a" }));
    expect(await createThings({ fetch, onEvent }).createThing({ body: {} })).toEqual({ Name: "a" });
    expect(urls).toHaveLength(1);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  test("default: how long things took", async () => {
    vi.useFakeTimers();
    const events: CashInEvent[] = [];
    const wait = () => new Promise((resolve) => setTimeout(resolve, 30, {}));
    const { fetch } = answerWith(async (_, count) =>
      count === 1 ? wait().then(() => new Response(null, { status: 503 })) : wait().then(() => 5),
    );
    const call = createThings({ fetch, onEvent: (event) => events.push(event) }).getThing(input);
    vi.spyOn(Math, "random").mockReturnValueOnce(0.2);
    await vi.runAllTimersAsync();
    await call;
    const callId = expect.any(String);
    const common = { callId, operation: "getThing", method: "GET", path: "/things/{thingId}" };
    expect(events).toEqual([
      { ...common, type: "request", attempt: 1 },
      { ...common, type: "response", attempt: 1, status: 503, durationMs: 30 },
      { ...common, type: "retry", attempt: 1, code: "service_unavailable", delayMs: 100 },
      { ...common, type: "request", attempt: 2 },
      { ...common, type: "response", attempt: 2, status: 200, durationMs: 30 },
      { ...common, type: "success", attempt: 2, durationMs: 160 },
    ]);
  });
});

describe("the listener of a call", () => {
  test("default: it gets the events of its call after the client's listener, which gets all", async () => {
    const heard: string[] = [];
    const hear = (who: string) => (event: CashInEvent) => {
      heard.push(`${who} ${event.operation} ${event.type}`);
      Object.assign(event, { operation: "changed" });
      throw new Error("log full");
    };
    const { fetch } = answerWith(() => ({}));
    const things = createThings({ fetch, onEvent: hear("client") });
    await things.getThing(input, { onEvent: hear("call") });
    await things.createThing({ body: {} });
    expect(heard).toEqual([
      ...["request", "response", "success"].flatMap((type) => [
        `client getThing ${type}`,
        `call getThing ${type}`,
      ]),
      ...["request", "response", "success"].map((type) => `client createThing ${type}`),
    ]);
  });

  test("behavior: it needs no listener of the client", async () => {
    const types: string[] = [];
    const { fetch } = answerWith(() => new Response(null, { status: 402 }));
    const call = createThings({ fetch }).getThing(input, { onEvent: (it) => types.push(it.type) });
    await expect(call).rejects.toThrow();
    expect(types).toEqual(["request", "response", "failure"]);
  });
});

describe("the id of a call", () => {
  test("default: eight calls at once can be told apart, and each from its error", async () => {
    const events: CashInEvent[] = [];
    const { fetch } = answerWith(() => new Response(null, { status: 402 }));
    const { getThing } = createThings({ fetch, onEvent: (it) => events.push(it) });
    const calls = Array.from({ length: 8 }, () => getThing(input).result());
    const outcomes = await Promise.all(calls);
    const ids = outcomes.map((it) => (it.ok ? undefined : it.error.callId));
    expect(new Set(ids).size).toBe(8);
    for (const id of ids) {
      expect(id).toMatch(/^[\w-]+$/);
      expect(events.filter((it) => it.callId === id).map((it) => it.type)).toEqual([
        "request",
        "response",
        "failure",
      ]);
    }
  });

  test("default: an error has it without a listener, also one of input, and its cause", async () => {
    const { fetch } = answerWith(() => {
      throw new Error("lost");
    });
    const things = createThings({ fetch });
    const lost = await things.createThing({ body: {} }).catch((it: CashInError) => it);
    const refused = await things.getThing({}).catch((it: CashInError) => it);
    expect(lost).toMatchObject({
      callId: expect.any(String),
      cause: { callId: (lost as CashInError).callId },
    });
    expect(refused).toMatchObject({ code: "invalid_input", callId: expect.any(String) });
    expect(new Set([lost, refused].map((it) => (it as CashInError).callId)).size).toBe(2);
  });

  test("behavior: two processes make different ones", async () => {
    const { fetch } = answerWith(() => new Response(null, { status: 402 }));
    const getId = async (create: typeof createThings) =>
      (await create({ fetch })
        .getThing(input)
        .catch((it: CashInError) => it)) as CashInError;
    const here = await getId(createThings);
    vi.resetModules();
    const there = await getId((await import("../../test/things.ts")).createThings);
    const [first, second] = [here, there].map((it) => it.callId?.split("-")[0]);
    expect(first).not.toBe("");
    expect(second).not.toBe(first);
  });
});

describe("the transport", () => {
  test("behavior: it is called without `this`, as a browser's own fetch wants it", async () => {
    let self: unknown = "not called";
    const { getThing } = createThings({
      async fetch(this: unknown) {
        self = this;
        return Response.json({});
      },
    });
    await getThing(input);
    expect(self).toBeUndefined();
  });

  test("default: the platform's is looked up at each call, so that later instrumentation is used", async () => {
    const { getThing } = createThings({ fetch: undefined as never });
    vi.stubGlobal("fetch", async () => Response.json({ Name: "instrumented" }));
    expect(await getThing(input)).toEqual({ Name: "instrumented" });
  });

  test("behavior: a call that changes something has a connection of its own, where a platform knows how", async () => {
    const client = { name: "without a pool" };
    const createHttpClient = vi.fn(() => client);
    vi.stubGlobal("Deno", { createHttpClient });
    vi.resetModules();
    const { createThings } = await import("../../test/things.ts");
    const given: RequestInit[] = [];
    const { createThing, getThing, setThing } = createThings({
      fetch: async (_, init) => {
        given.push(init);
        return Response.json({});
      },
    });
    await createThing({ body: {} });
    await setThing({ ...input, body: {} });
    await getThing(input);
    expect(given[0]).toMatchObject({ keepalive: false, client });
    expect(given[1]).toMatchObject({ keepalive: false, client });
    for (const name of ["keepalive", "client"]) expect(given[2]).not.toHaveProperty(name);
    expect(createHttpClient.mock.calls).toEqual([[{ poolMaxIdlePerHost: 0, http2: false }]]);
  });

  test.each([true, false])(
    "error: an error of another call that comes out of it (retryable: %s) says nothing of this one",
    async (retryable) => {
      const facts = { operation: "getOther", status: 503, body: {}, outcome: "not_sent" } as const;
      const { fetch, urls } = answerWith(() => {
        throw new ServiceUnavailableError({ ...facts, retryable });
      });
      await expect(createThings({ fetch }).createThing({ body: {} })).rejects.toMatchObject({
        code: "outcome_unknown",
        operation: "createThing",
        status: undefined,
      });
      expect(urls).toHaveLength(1);
    },
  );

  test("behavior: the body of an answer is read to its end before the call waits to be sent again", async () => {
    vi.useFakeTimers();
    const bodies: Response[] = [];
    const { fetch } = answerWith((_, count) => {
      if (count === 2) return {};
      const response = Response.json({ Message: "later" }, { status: 503 });
      bodies.push(response);
      return response;
    });
    let read: boolean | undefined;
    const { getThing } = createThings({
      fetch,
      onEvent: (event) => {
        if (event.type === "retry") read = bodies[0]?.bodyUsed;
      },
    });
    const call = getThing(input);
    await vi.runAllTimersAsync();
    await call;
    expect(read).toBe(true);
  });

  test.each([
    { name: "a redirect", init: { status: 302 } },
    { name: "an answer that is too large", init: {} },
    {
      name: "an answer that is said to be too large",
      init: { headers: { "Content-Length": "9" } },
    },
  ])(
    "behavior: the body of $name is given up, so that its connection is free",
    async ({ init }) => {
      let cancelled = 0;
      const stream = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(2)),
        cancel() {
          cancelled += 1;
        },
      });
      const { fetch } = answerWith(() => new Response(stream, init));
      const { getThing } = createThings({ fetch, maxResponseBytes: 1 });
      expect([(await getThing(input).result()).ok, cancelled]).toEqual([false, 1]);
    },
  );

  test("behavior: an answer that comes after the end is given up", async () => {
    vi.useFakeTimers();
    let cancelled = 0;
    const stream = new ReadableStream({
      cancel() {
        cancelled += 1;
      },
    });
    const { fetch } = answerWith(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return new Response(stream);
    });
    const call = createThings({ fetch, deadlineMs: 100 }).getThing(input).result();
    await vi.runAllTimersAsync();
    expect([(await call).ok, cancelled]).toEqual([false, 1]);
  });
});

describe("the input", () => {
  test("behavior: what is changed after the call was made is not sent", async () => {
    vi.useFakeTimers();
    const sent: unknown[] = [];
    const { setThing } = createThings({
      fetch: async (url, init) => {
        sent.push([url, init.body]);
        return new Response(null, { status: sent.length === 1 ? 503 : 204 });
      },
    });
    const path = { thingId: "1" };
    const body = { Name: "a" };
    const call = setThing({ path, body }).result();
    path.thingId = "2";
    body.Name = "b";
    await vi.runAllTimersAsync();
    await call;
    expect(new Set(sent.map(String)).size).toBe(1);
    expect(sent[0]).toEqual([expect.stringMatching(/\/things\/1$/), '{"Name":"a"}']);
  });

  test.each([
    { takesMs: 200, want: "deadline" },
    { takesMs: 100, want: "deadline" },
    { takesMs: 99, want: undefined },
  ])("behavior: of 100 ms, reading the input takes $takesMs", async ({ takesMs, want }) => {
    vi.useFakeTimers();
    // The clock does not begin with the call.
    vi.advanceTimersByTime(5000);
    const { fetch, urls } = answerWith(() => ({}));
    let leftMs = takesMs;
    const slow = {
      get Name() {
        vi.advanceTimersByTime(leftMs);
        leftMs = 0;
        return "a";
      },
    };
    const call = createThings({ fetch, deadlineMs: 100 }).createThing({ body: slow });
    const outcome = await call.result();
    expect(outcome.ok ? undefined : outcome.error).toEqual(
      want && expect.objectContaining({ code: want, outcome: "not_sent" }),
    );
    expect(urls).toHaveLength(want ? 0 : 1);
  });
});

describe("clocks that jump", () => {
  test("behavior: a timer that fires early ends the call all the same", async () => {
    vi.useFakeTimers();
    vi.spyOn(performance, "now").mockReturnValue(0);
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { fetch, urls } = answerWith(() => new Promise(() => {}));
    const outcome = createThings({ fetch, deadlineMs: 100 }).getThing(input).result();
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ error: { code: "deadline", attempts: 1 } });
    expect(urls).toHaveLength(1);
  });

  test.each([-86_400_000, 86_400_000])(
    "behavior: a wall clock that jumps by %i ms moves no limit",
    async (jump) => {
      vi.useFakeTimers();
      const { fetch } = answerWith(() => new Promise(() => {}));
      const began = performance.now();
      let ended = 0;
      const call = createThings({ fetch, timeoutMs: 1000, maxRetries: 0 })
        .getThing(input)
        .result()
        .then((outcome) => {
          ended = performance.now() - began;
          return outcome;
        });
      vi.setSystemTime(Date.now() + jump);
      await vi.runAllTimersAsync();
      expect(await call).toMatchObject({ ok: false, error: { code: "timeout" } });
      expect(ended).toBe(1000);
    },
  );
});

test("default: neither a client nor its calls show the key", async () => {
  const { fetch } = answerWith(() => ({}));
  const things = createThings({ fetch, apiKey: `key-${secret}` });
  const call = things.getThing(input);
  expect(inspect([things, call], { depth: 20, showHidden: true })).not.toContain(secret);
  expect(findSecret(things, secret)).toEqual([]);
  await call;
});
