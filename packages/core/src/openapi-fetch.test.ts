import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import type { Middleware } from "openapi-fetch";
import { afterEach, describe, expect, test, vi } from "vitest";
import { area, key, operations, server } from "../test/behaviour/operations.ts";
import type { AnyClientOptions } from "./call/client.ts";
import type { CashInEvent } from "./call/events.ts";
import { poll } from "./lists/poll.ts";
import { createPathClient } from "./openapi-fetch.ts";

interface Answers {
  readonly responses: {
    readonly 200: { readonly content: { readonly "application/json": { Name?: string } } };
    readonly 404: { readonly content: { readonly "application/json": { Message?: string } } };
  };
}

/** Types as openapi-typescript writes them. */
interface Paths {
  "/things": {
    post: Answers & { requestBody: { content: { "application/json": object } } };
  };
  "/things/{thingId}": {
    get: Answers & {
      parameters: {
        path: { thingId: string };
        query?: { status?: unknown; page?: number };
        header?: { "x-trace"?: string };
      };
    };
    put: Answers & {
      parameters: { path: { thingId: string } };
      requestBody: { content: { "application/json": object } };
    };
    delete: Answers & { parameters: { path: { thingId: string } } };
  };
  "/things/{thingId}/letters": {
    post: Answers & {
      parameters: { path: { thingId: string } };
      requestBody?: { content: { "application/json": object } };
    };
  };
  "/forms": {
    post: Answers & { requestBody: { content: { "application/x-www-form-urlencoded": object } } };
  };
  "/uploads": {
    post: Answers & { requestBody: { content: { "multipart/form-data": object } } };
  };
  "/touch": { post: { responses: { 204: { content?: never } } } };
}

interface Seen {
  readonly url: string;
  readonly init: RequestInit;
}

function create(answer: () => Response | Promise<Response>, options?: Partial<AnyClientOptions>) {
  const seen: Seen[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    seen.push({ url, init });
    return answer();
  };
  const given = { server, apiKey: key, fetch, ...options };
  return { client: createPathClient<Paths>(area, Object.values(operations), given), seen };
}

afterEach(() => {
  vi.useRealTimers();
});

const cycle: { Again?: object } = {};
cycle.Again = cycle;

function thrower(): never {
  throw new Error("secret");
}

const throwing = {
  get Amount() {
    return thrower();
  },
};

const fine = () => Response.json({ Name: "a" });
const read = "/things/{thingId}";
const path = { thingId: "a b" };

describe("what is sent", () => {
  test("default: path and query are ours, the key is there, no redirect is followed", async () => {
    const { client, seen } = create(fine);
    const query = { status: ["a&b", "c"], page: 2 };
    const { data, response } = await client.GET(read, { params: { path, query } });
    expect(data).toEqual({ Name: "a" });
    expect(response.status).toBe(200);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url).toBe(`${server}/things/a%20b?status=a%26b&status=c&page=2`);
    expect(seen[0]?.init).toMatchObject({
      method: "GET",
      body: null,
      redirect: "manual",
      headers: { accept: "application/json", "x-api-key": key },
    });
  });

  test("default: a body goes out as JSON, headers of the call with it", async () => {
    const { client, seen } = create(fine);
    await client.POST("/things", { body: { Name: "ä" }, headers: { "X-Team": "a" } });
    expect(await new Response(seen[0]?.init.body).text()).toBe('{"Name":"ä"}');
    expect(seen[0]?.init.headers).toMatchObject({
      "content-type": "application/json",
      "x-team": "a",
      "x-api-key": key,
    });
  });

  test("args: options of the client hold here too", async () => {
    const options = { headers: { "X-Team": "a" }, server: "mock" } as const;
    const { client, seen } = create(fine, options);
    await client.GET(read, { params: { path, header: { "x-trace": "b" } } });
    expect(seen[0]?.url).toBe("http://127.0.0.1:4010/things/a%20b");
    expect(seen[0]?.init.headers).toMatchObject({ "x-team": "a", "x-trace": "b" });
  });

  test.each<{ name: string; headers: Iterable<[string, string]> }>([
    { name: "pairs", headers: [["X-Team", "a"]] },
    { name: "a Headers object", headers: new Headers({ "X-Team": "a" }) },
    { name: "a Map", headers: new Map([["X-Team", "a"]]) },
  ])("args: headers as $name", async ({ headers }) => {
    const { client, seen } = create(fine);
    await client.GET(read, { params: { path }, headers: headers as never });
    expect(seen[0]?.init.headers).toEqual({
      accept: "application/json",
      "x-team": "a",
      "x-api-key": key,
    });
  });

  test("default: a form goes out as its operation takes it", async () => {
    const { client, seen } = create(fine);
    await client.POST("/forms", { body: { Name: "a b", Tags: ["c", "d"] } });
    expect(await new Response(seen[0]?.init.body).text()).toBe("Name=a+b&Tags=c&Tags=d");
    expect(seen[0]?.init.headers).toMatchObject({
      "content-type": "application/x-www-form-urlencoded",
    });
  });

  test.each([
    { name: "an object", body: { Name: "a" } },
    {
      name: "a FormData",
      get body() {
        const form = new FormData();
        form.append("Name", "a");
        return form;
      },
    },
  ])("default: a multipart form of $name goes out with its boundary", async ({ body }) => {
    const { client, seen } = create(fine);
    await client.POST("/uploads", { body });
    const { init } = seen[0] as Seen;
    const sent = await new Response(init.body, { headers: init.headers as HeadersInit }).formData();
    expect([...sent]).toEqual([["Name", "a"]]);
  });

  test("args: what the caller calls the body stays", async () => {
    const { client, seen } = create(fine);
    const headers = { "Content-Type": "application/json; charset=utf-8" };
    await client.POST("/things", { body: {}, headers });
    expect(seen[0]?.init.headers).toMatchObject({ "content-type": headers["Content-Type"] });
  });
});

describe("known faults of openapi-fetch that are not inherited", () => {
  test.each<{ name: string; given: object; want: object }>([
    { name: "a missing path parameter", given: {}, want: { field: "path.thingId" } },
    {
      name: "a path that climbs",
      given: { path: { thingId: ".." } },
      want: { field: "path.thingId" },
    },
    {
      name: "a date in a query, which would vanish",
      given: { path, query: { status: new Date(0) } },
      want: { field: "query.status" },
    },
    {
      name: "an object in an object in a query",
      given: { path, query: { status: { a: { b: 1 } } } },
      want: { field: "query.status" },
    },
    {
      name: "half a character in a query",
      given: { path, query: { status: "\ud800" } },
      want: { field: "query.status" },
    },
    {
      name: "a parameter that does not exist",
      given: { path, query: { Status: "a" } },
      want: { field: "query.Status" },
    },
    { name: "a cookie", given: { path, cookie: { a: "b" } }, want: { field: "cookie" } },
  ])("error: $name", async ({ given, want }) => {
    const { client, seen } = create(fine);
    await expect(client.GET(read, { params: given } as never)).rejects.toMatchObject({
      code: "invalid_input",
      operation: "getThing",
      ...want,
    });
    expect(seen).toEqual([]);
  });

  test.each([
    { name: "NaN", body: { Amount: Number.NaN }, field: "body.Amount" },
    { name: "a BigInt", body: { Amount: 1n }, field: "body.Amount" },
    { name: "a promise", body: { Amount: Promise.resolve(1) }, field: "body.Amount" },
    { name: "a cycle", body: cycle, field: "body.Again" },
    { name: "a getter that throws", body: throwing, field: "body" },
    { name: "a toJSON that throws", body: { toJSON: thrower }, field: "body" },
  ])("error: a body that JSON would change: $name", async ({ body, field }) => {
    const { client, seen } = create(fine);
    const failure = await client.POST("/things", { body }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "invalid_input", operation: "createThing", field });
    expect(inspect(failure, { depth: 9 })).not.toContain("secret");
    expect(seen).toEqual([]);
  });

  test("error: so does a serialiser that is not there after all", async () => {
    const { client, seen } = create(fine);
    const given = { body: { Amount: Number.NaN }, bodySerializer: undefined };
    await expect(client.POST("/things", given as never)).rejects.toMatchObject({
      code: "invalid_input",
      field: "body.Amount",
    });
    expect(seen).toEqual([]);
  });

  test.each([
    { name: "bytes", body: new Uint8Array([1, 2]) },
    { name: "a blob", body: new Blob(["\u0001\u0002"]) },
  ])("behavior: a body of $name goes out as it is", async ({ body }) => {
    const { client, seen } = create(fine);
    await client.POST("/things", { body });
    const sent = await new Response(seen[0]?.init.body).arrayBuffer();
    expect([...new Uint8Array(sent)]).toEqual([1, 2]);
  });

  test("error: no body where one is due", async () => {
    const { client, seen } = create(fine);
    await expect(client.POST("/things", {} as never)).rejects.toMatchObject({
      code: "invalid_input",
      field: "body",
    });
    expect(seen).toEqual([]);
  });

  test.each(["GET", "DELETE"] as const)(
    "error: a body of a %s, which takes none",
    async (method) => {
      const { client, seen } = create(fine);
      const given = { params: { path }, body: { Name: "secret" } };
      const failure = await client
        .request(method.toLowerCase() as "get" | "delete", read, given as never)
        .catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: "invalid_input", field: "body" });
      expect(inspect(failure, { depth: 9 })).not.toContain("secret");
      expect(seen).toEqual([]);
    },
  );

  test.each([
    { name: "null as body", given: { params: { path }, body: null }, field: "body" },
    { name: "null as params", given: { params: null }, field: "params" },
    { name: "a body among params", given: { params: { path, body: {} } }, field: "params.body" },
  ])("error: $name", async ({ given, field }) => {
    const { client, seen } = create(fine);
    const call = client.POST("/things/{thingId}/letters", given as never);
    await expect(call).rejects.toMatchObject({
      code: "invalid_input",
      operation: "sendThing",
      field,
    });
    expect(seen).toEqual([]);
  });

  test.each(["null", '""', "0", "false", '"no"', "5"])(
    "error: %s as the body of a refusal, which `if (error)` may not see",
    async (body) => {
      const { client } = create(() => new Response(body, { status: 402 }));
      const refused = { code: "business_rule", status: 402, outcome: "refused" };
      await expect(client.POST("/things", { body: {} })).rejects.toMatchObject(refused);
      await expect(client.GET(read, { params: { path } })).rejects.toMatchObject(refused);
    },
  );

  test("error: an empty 500 is thrown, not passed over", async () => {
    const { client } = create(() => new Response(null, { status: 500 }));
    await expect(client.GET(read, { params: { path } })).rejects.toMatchObject({
      code: "internal_server_error",
      status: 500,
    });
  });

  test("error: HTML with status 200 is a typed error, not a SyntaxError", async () => {
    const { client } = create(() => new Response("<p>Sign in</p>"));
    await expect(client.GET(read, { params: { path } })).rejects.toMatchObject({
      code: "unexpected_response",
      reason: "not_json",
    });
  });
});

describe("what comes back", () => {
  test("error: a documented status with a body is the error of openapi-fetch", async () => {
    const headers = { "X-Request-Id": "r-1" };
    const { client } = create(() => Response.json({ Message: "no" }, { status: 404, headers }));
    const { data, error, response } = await client.GET(read, { params: { path } });
    expect([data, error, response.status]).toEqual([undefined, { Message: "no" }, 404]);
    expect(response.headers.get("X-Request-Id")).toBe("r-1");
  });

  test.each([
    { status: 500, code: "internal_server_error" },
    { status: 503, code: "service_unavailable" },
  ])(
    "error: $status of a call that changes something is thrown: it may have taken effect",
    async (want) => {
      const { client, seen } = create(() =>
        Response.json({ Message: "x" }, { status: want.status }),
      );
      await expect(client.DELETE(read, { params: { path } })).rejects.toMatchObject({
        ...want,
        outcome: "unknown",
        message: expect.stringContaining("Do not send it again before you know."),
      });
      expect(seen).toHaveLength(1);
    },
  );

  test.each([
    { name: "500", answers: [() => Response.json({ Message: "x" }, { status: 500 })], status: 500 },
    {
      name: "a refusal after an attempt that may have arrived",
      answers: [
        () => Promise.reject(new TypeError("x")),
        () => Response.json({ Message: "x" }, { status: 402 }),
      ],
      status: 402,
    },
  ])("error: of a call that sets something, too: $name", async ({ answers, status }) => {
    vi.useFakeTimers();
    const left = [...answers];
    const { client } = create(() => left.shift()?.() ?? fine());
    const call = client.PUT(read, { params: { path }, body: {} });
    const failure = expect(call).rejects.toMatchObject({ status, outcome: "unknown" });
    await vi.runAllTimersAsync();
    await failure;
  });

  test("error: 500 of a reading call is the error of openapi-fetch", async () => {
    const { client } = create(() => Response.json({ Message: "x" }, { status: 500 }));
    const { error, response } = await client.GET(read, { params: { path } });
    expect([error, response.status]).toEqual([{ Message: "x" }, 500]);
  });

  test.each([
    { name: "a lost connection", answer: () => Promise.reject(new TypeError("x")) },
    { name: "a redirect", answer: () => new Response(null, { status: 307 }) },
    { name: "502", answer: () => Response.json({ Message: "x" }, { status: 502 }) },
  ])("error: $name of a call that changes something is thrown once", async ({ answer }) => {
    const { client, seen } = create(answer);
    await expect(client.DELETE(read, { params: { path } })).rejects.toMatchObject({
      code: "outcome_unknown",
      operation: "deleteThing",
    });
    expect(seen).toHaveLength(1);
  });

  test.each([200, 202, 204])("default: %i without content", async (status) => {
    const { client } = create(() => new Response(null, { status, headers: { Location: "/a" } }));
    const { data, response } = await client.POST("/touch");
    expect([data, response.status]).toEqual([undefined, status]);
    expect(response.headers.get("Location")).toBe("/a");
  });

  test("behavior: a signal that calls share keeps nothing of them", async () => {
    const { client } = create(fine);
    const { signal } = new AbortController();
    const calls = Array.from({ length: 3 }, () => client.GET(read, { params: { path }, signal }));
    expect(getEventListeners(signal, "abort")).not.toEqual([]);
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("error: a letter is not polled", async () => {
    const { client, seen } = create(fine);
    const outcome = poll(() => client.POST("/things", { body: {} }), { until: () => false });
    await expect(outcome).rejects.toMatchObject({ option: "call" });
    expect(seen).toHaveLength(1);
  });

  test.each([
    { name: "a refused option", given: { baseUrl: "x" }, code: "invalid_configuration" },
    { name: "refused input", given: { body: { Amount: Number.NaN } }, code: "invalid_input" },
    { name: "a missing body", given: {}, code: "invalid_input" },
  ])("error: $name is told once, as an event", async ({ given, code }) => {
    const events: CashInEvent[] = [];
    const { client } = create(fine, { onEvent: (it) => void events.push(it) });
    await expect(client.POST("/things", given as never)).rejects.toMatchObject({ code });
    expect(events).toMatchObject([{ type: "failure", operation: "createThing", code, attempt: 0 }]);
  });

  test("behavior: length and encoding of the wire do not stay on the answer", async () => {
    const headers = { "Content-Length": "999", "Content-Encoding": "identity", "X-Page": "1" };
    const { client } = create(() => new Response('{"Name":"a"}', { headers }));
    const { data, response } = await client.GET(read, { params: { path } });
    expect(data).toEqual({ Name: "a" });
    expect([...response.headers.keys()]).toEqual(["content-type", "x-page"]);
  });

  test("error: cancelled by the caller", async () => {
    const { client, seen } = create(fine);
    const signal = AbortSignal.abort();
    await expect(client.GET(read, { params: { path }, signal })).rejects.toMatchObject({
      code: "cancelled",
      outcome: "not_sent",
    });
    expect(seen).toEqual([]);
  });
});

describe("what one call may not change, since it would be ignored", () => {
  test.each([
    { name: "baseUrl", given: { baseUrl: "https://sandbox.example" } },
    { name: "fetch", given: { fetch: async () => fine() } },
    { name: "querySerializer", given: { querySerializer: () => "a=b" } },
    { name: "pathSerializer", given: { pathSerializer: (path: string) => `${path}/other` } },
    { name: "redirect", given: { redirect: "follow" } },
    { name: "credentials", given: { credentials: "include" } },
    { name: "signal", given: { signal: {} } },
    { name: "parseAs", given: { parseAs: "text" } },
    { name: "parseAs", given: { parseAs: "formData" } },
    { name: "headers", given: { headers: [["X-Api-Key", "another"]] } },
    { name: "headers", given: { headers: [["X-Team", "secret\nsecret"]] } },
    { name: "headers", given: { headers: 5 } },
    { name: "options", given: { headers: ["X-Team: secret"] } },
    { name: "headers", given: { headers: { "x-api-key": "another" } } },
    { name: "headers", given: { headers: new Headers({ "X-Api-Key": "another" }) } },
    { name: "headers", given: { headers: { "X-Api-Key": ["another"] } } },
    { name: "headers", given: { headers: { "X-Team": "secret\nsecret" } } },
    { name: "headers", given: { params: { path, header: { "X-Api-Key": "secret\nsecret" } } } },
  ])("error: $name", async ({ name, given }) => {
    const { client, seen } = create(fine);
    const call = client.GET(read, { params: { path }, ...given } as never);
    const failure = await call.catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "invalid_configuration",
      option: name,
      operation: "getThing",
    });
    expect(inspect(failure, { depth: 9 })).not.toMatch(/another|secret/);
    expect(seen).toEqual([]);
  });

  test("error: a path or a method that is no operation", async () => {
    const { client, seen } = create(fine);
    for (const call of [client.GET("/elsewhere" as never), client.PATCH(read as never)]) {
      await expect(call).rejects.toMatchObject({ code: "invalid_configuration", option: "path" });
    }
    expect(seen).toEqual([]);
  });

  test("error: a path with what it is filled with, which is not shown", async () => {
    const { client } = create(fine);
    const failure = await client.GET("/things/secret?status=secret" as never).catch(String);
    expect(failure).toContain("with its placeholders");
    expect(failure).not.toContain("secret");
  });
});

describe("middleware", () => {
  const given = { params: { path } };

  test.each(["of the client", "of one call"])("default: $0 changes headers", async (whose) => {
    const { client, seen } = create(fine);
    const middleware: Middleware = {
      onRequest({ request, schemaPath, params }) {
        expect([schemaPath, params]).toEqual([read, { path }]);
        request.headers.set("X-Trace-Id", "t-1");
        return request;
      },
    };
    if (whose === "of the client") client.use(middleware);
    await client.GET(
      read,
      whose === "of one call" ? { ...given, middleware: [middleware] } : given,
    );
    expect(seen[0]?.init.headers).toMatchObject({ "x-trace-id": "t-1", "x-api-key": key });
  });

  test("default: an answer of its own keeps a call from being sent", async () => {
    const { client, seen } = create(fine);
    client.use({ onRequest: () => Response.json({ Name: "dry run" }) });
    expect(await client.POST("/things", { body: {} })).toMatchObject({ data: { Name: "dry run" } });
    expect(seen).toEqual([]);
  });

  test("default: the caller can cancel, also where the request was exchanged", async () => {
    const controller = new AbortController();
    const { client } = create(
      () => new Promise<Response>(() => setTimeout(() => controller.abort(), 0)),
    );
    // Nothing of the first request is left.
    client.use({ onRequest: ({ request }) => new Request(request.url) });
    const { signal } = controller;
    await expect(client.GET(read, { ...given, signal })).rejects.toMatchObject({
      code: "cancelled",
    });
  });

  test("default: it sees answers and errors", async () => {
    const log: unknown[] = [];
    const answers = [fine, () => new Response(null, { status: 502 })];
    const { client } = create(() => answers.shift()?.() ?? fine());
    client.use({
      onResponse: ({ response }) => void log.push(response.status),
      onError: ({ error }) => void log.push((error as { code?: string }).code),
    });
    await client.POST("/things", { body: {} });
    await expect(client.POST("/things", { body: {} })).rejects.toMatchObject({
      code: "outcome_unknown",
    });
    expect(log).toEqual([200, "outcome_unknown"]);
  });

  test.each<{ name: string; change: (request: Request) => Request; option: string }>([
    {
      name: "another URL",
      change: (request) => new Request("https://elsewhere.example", request),
      option: "middleware",
    },
    {
      name: "another method",
      change: (request) => new Request(request, { method: "DELETE" }),
      option: "middleware",
    },
    {
      name: "a key",
      change: (request) => new Request(request, { headers: { "X-Api-Key": "another" } }),
      option: "headers",
    },
  ])("error: $name", async ({ change, option }) => {
    const { client, seen } = create(fine);
    client.use({ onRequest: ({ request }) => change(request) });
    await expect(client.GET(read, given)).rejects.toMatchObject({
      code: "invalid_configuration",
      operation: "getThing",
      option,
    });
    expect(seen).toEqual([]);
  });
});

describe("what middleware throws", () => {
  const sink = new Error("log sink down, secret");
  const fail = () => {
    throw sink;
  };
  const lost = () => Promise.reject(new TypeError("x"));
  const body = {};

  test.each<{ name: string; middleware: Middleware }>([
    { name: "onResponse", middleware: { onResponse: fail } },
    {
      name: "openapi-fetch, of an answer that middleware has used up,",
      middleware: { onResponse: async ({ response }) => void (await response.text()) },
    },
    { name: "openapi-fetch, of no answer,", middleware: { onResponse: () => "x" as never } },
    {
      name: "openapi-fetch, of an answer that middleware has spoilt,",
      middleware: { onResponse: () => new Response("<p>secret</p>") },
    },
  ])("error: what $name throws does not hide a letter that has left", async ({ middleware }) => {
    const events: CashInEvent[] = [];
    const answer = () => Response.json({ Name: "secret" });
    const { client, seen } = create(answer, { onEvent: (it) => void events.push(it) });
    client.use(middleware);
    const failure = await client.POST("/things", { body }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "unexpected_response",
      outcome: "done",
      operation: "createThing",
      status: 200,
      attempts: 1,
      reconcile: { operation: "getThing" },
      reason: "middleware_failed",
      body: '{"Name":"secret"}',
    });
    expect(inspect(failure, { depth: 9 }) + JSON.stringify(failure)).not.toContain("secret");
    expect(events.map(({ type }) => type)).toEqual(["request", "response", "success", "failure"]);
    expect(seen).toHaveLength(1);
  });

  test.each([
    { name: "a lost connection", answer: lost, code: "outcome_unknown" },
    {
      name: "500",
      answer: () => new Response(null, { status: 500 }),
      code: "internal_server_error",
    },
  ])("error: $name of a call that changes something comes first", async ({ answer, code }) => {
    const events: CashInEvent[] = [];
    const { client } = create(answer, { onEvent: (it) => void events.push(it) });
    client.use({ onError: fail });
    await expect(client.POST("/things", { body })).rejects.toMatchObject({
      code,
      outcome: "unknown",
    });
    expect(events.filter(({ type }) => type === "failure")).toHaveLength(1);
  });

  test("default: onError may name the failure as the cause of its own", async () => {
    const { client } = create(lost);
    client.use({ onError: ({ error }) => new Error("mine", { cause: error }) });
    await expect(client.POST("/things", { body })).rejects.toMatchObject({
      message: "mine",
      cause: { code: "outcome_unknown" },
    });
  });

  test("error: a cause that is its own cause", async () => {
    const { client } = create(lost);
    const circular = new Error("mine");
    circular.cause = circular;
    client.use({ onError: () => circular });
    await expect(client.POST("/things", { body })).rejects.toMatchObject({
      code: "outcome_unknown",
    });
  });

  test.each<{ name: string; answer: () => Response | Promise<Response>; middleware: Middleware }>([
    { name: "before anything was sent", answer: fine, middleware: { onRequest: fail } },
    {
      name: "after a refusal",
      answer: () => Response.json({}, { status: 402 }),
      middleware: { onResponse: fail },
    },
    {
      name: "after a refusal without a body",
      answer: () => new Response(null, { status: 402 }),
      middleware: { onError: fail },
    },
  ])("default: it is passed on $name", async ({ answer, middleware }) => {
    const { client } = create(answer);
    client.use(middleware);
    await expect(client.POST("/things", { body })).rejects.toBe(sink);
  });

  test("default: it is passed on of calls that can be repeated", async () => {
    const { client, seen } = create(fine);
    client.use({ onResponse: fail });
    await expect(client.GET(read, { params: { path } })).rejects.toBe(sink);
    await expect(client.PUT(read, { params: { path }, body })).rejects.toBe(sink);
    expect(seen).toHaveLength(2);
  });

  test("behavior: a call that middleware sends again after a refusal ends as the second one did", async () => {
    const answers = [() => Response.json({}, { status: 401 }), fine];
    const { client } = create(() => answers.shift()?.() ?? fine());
    let kept: Request | undefined;
    client.use({
      onRequest: ({ request }) => {
        kept = request.clone();
      },
      onResponse: async ({ response, options }) => {
        if (response.status !== 401) return;
        await options.fetch(kept as Request);
        fail();
      },
    });
    await expect(client.POST("/things", { body })).rejects.toMatchObject({
      outcome: "done",
      reason: "middleware_failed",
    });
  });
});
