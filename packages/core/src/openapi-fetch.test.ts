import { describe, expect, test } from "vitest";
import { area, key, operations, server } from "./behaviour/operations.ts";
import type { AnyClientOptions } from "./client.ts";
import { createPathClient } from "./openapi-fetch.ts";

interface Answers {
  readonly responses: {
    readonly 200: { readonly content: { readonly "application/json": { Name?: string } } };
    readonly 404: { readonly content: { readonly "application/json": { Message?: string } } };
  };
}

/** As openapi-typescript writes them. */
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
    delete: Answers & { parameters: { path: { thingId: string } } };
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
  ])("error: a body that JSON would change: $name", async ({ body, field }) => {
    const { client, seen } = create(fine);
    await expect(client.POST("/things", { body })).rejects.toMatchObject({
      code: "invalid_input",
      field,
    });
    expect(seen).toEqual([]);
  });

  test("error: no body where one is due", async () => {
    const { client, seen } = create(fine);
    await expect(client.POST("/things", {} as never)).rejects.toMatchObject({
      code: "invalid_input",
      field: "body",
    });
    expect(seen).toEqual([]);
  });

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

  test("default: no content", async () => {
    const { client } = create(() => new Response(null, { status: 204 }));
    expect((await client.POST("/touch")).data).toBeUndefined();
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
    { name: "X-Api-Key", given: { headers: { "x-api-key": "another" } } },
  ])("error: $name", async ({ name, given }) => {
    const { client, seen } = create(fine);
    await expect(client.GET(read, { params: { path }, ...given })).rejects.toMatchObject({
      code: "invalid_configuration",
      option: name,
      operation: "getThing",
    });
    expect(seen).toEqual([]);
  });

  test("error: a path or a method that is no operation", async () => {
    const { client, seen } = create(fine);
    for (const call of [client.GET("/elsewhere" as never), client.PATCH(read as never)]) {
      await expect(call).rejects.toMatchObject({ code: "invalid_configuration", option: "path" });
    }
    expect(seen).toEqual([]);
  });
});
