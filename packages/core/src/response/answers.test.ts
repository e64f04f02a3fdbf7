import { describe, expect, test } from "vitest";
import { area, key, operations, server } from "../../test/behaviour/operations.ts";
import { createClient } from "../call/client.ts";
import type { OperationMethod } from "../call/method.ts";
import type { CallError } from "../errors/guard.ts";
import { createPathClient } from "../openapi-fetch.ts";
import type { AnyInput, Operation } from "../operation.ts";
import { readJsonList, readJsonValue } from "./read-answer.ts";
import { readBlob } from "./read-blob.ts";
import { discard, readText } from "./read-body.ts";

type Client = Readonly<Record<string, OperationMethod<AnyInput, unknown, CallError>>>;

// The first bytes of a PDF: they are no UTF-8.
const pdf = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a);

function answer(given: Partial<Operation>, response: Response, maxResponseBytes?: number) {
  const operation = { ...operations.wide, effect: "read", ...given } as const;
  const options = {
    apiKey: key,
    server,
    fetch: async () => response,
    ...(maxResponseBytes !== undefined && { maxResponseBytes }),
  };
  const client = createClient<Client>(area, [operation], options);
  const byPath = createPathClient<Record<string, never>>(area, [operation], options);
  return { call: async () => client.touchThing?.(), byPath };
}

const approved = { responseMediaType: "application/json", answers: { 204: discard } };
const queued = {
  responseMediaType: "application/json, text/plain",
  answers: { default: readJsonList, 202: readText },
};
const text = { responseMediaType: "text/csv", answers: { default: readText } };
const created = {
  responseMediaType: "application/json",
  answers: { default: discard, 201: readJsonValue },
};
const list = { responseMediaType: "application/json", answers: { default: readJsonList } };
const any = { responseMediaType: "application/json", answers: { default: readJsonValue } };
const nothing = new Response(null, { status: 204 });

test.each<{ name: string; given: Partial<Operation>; response: Response; want: unknown }>([
  {
    name: "content, where it is JSON",
    given: approved,
    response: Response.json({ a: 1 }),
    want: { a: 1 },
  },
  {
    name: "no content, where the status says so",
    given: approved,
    response: nothing,
    want: undefined,
  },
  {
    name: "the text of one status",
    given: queued,
    response: new Response("1", { status: 202 }),
    want: "1",
  },
  { name: "the JSON of another", given: queued, response: Response.json(["1"]), want: ["1"] },
  { name: "text", given: text, response: new Response("a;b\n"), want: "a;b\n" },
  { name: "an empty text", given: text, response: new Response(""), want: "" },
  { name: "no body where text is due", given: text, response: new Response(null), want: "" },
  {
    name: "JSON of one status",
    given: created,
    response: Response.json(1, { status: 201 }),
    want: 1,
  },
  {
    name: "a status that nobody described",
    given: created,
    response: new Response("x"),
    want: undefined,
  },
])("default: $name", async ({ given, response, want }) => {
  expect(await answer(given, response).call()).toEqual(want);
});

describe("JSON of another type than described", () => {
  test.each<{ name: string; given: Partial<Operation>; body: unknown }>([
    { name: "null instead of an object", given: approved, body: null },
    { name: "a text instead of an object", given: approved, body: "ok" },
    { name: "a list instead of an object", given: approved, body: [{}] },
    { name: "an object instead of a list", given: list, body: {} },
  ])("error: $name", async ({ given, body }) => {
    const wanted = { code: "unexpected_response", reason: "other_type", retryable: false };
    for (const effect of ["create", "replace", "notify"] as const) {
      const { call } = answer({ ...given, effect }, Response.json(body));
      await expect(call()).rejects.toMatchObject({
        ...wanted,
        outcome: "done",
        body: JSON.stringify(body),
        message: expect.stringContaining("The call has taken effect."),
      });
    }
    const { call } = answer(given, Response.json(body));
    await expect(call()).rejects.toMatchObject({ ...wanted, outcome: "unchanged" });
  });

  test.each([null, "ok", 1, [], {}])("default: %o where any will do", async (body) => {
    expect(await answer(any, Response.json(body)).call()).toEqual(body);
  });

  test("error: by path, and middleware cannot hide it", async () => {
    const { byPath } = answer({ ...approved, effect: "create" }, Response.json(null));
    byPath.use({
      onError() {
        throw new Error("hidden");
      },
    });
    await expect(byPath.POST("/touch" as never)).rejects.toMatchObject({
      reason: "other_type",
      outcome: "done",
    });
  });
});

describe("an answer nested more deeply than the platform writes", () => {
  const depth = 50_000;
  const deep = () => new Response(`{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`);

  test("default: it is read", async () => {
    expect(await answer({ ...approved, effect: "create" }, deep()).call()).toHaveProperty("a");
  });

  test("error: by path, where it is written again", async () => {
    const { byPath } = answer({ ...approved, effect: "create" }, deep());
    await expect(byPath.POST("/touch" as never)).rejects.toMatchObject({
      code: "unexpected_response",
      reason: "too_deep",
      outcome: "done",
    });
  });
});

describe("bytes", () => {
  const given = { responseMediaType: "application/pdf", answers: { default: readBlob } };
  const headers = { "content-type": "application/pdf" };

  test.each<{ name: string; bytes: Uint8Array<ArrayBuffer> }>([
    { name: "a PDF", bytes: pdf },
    { name: "bytes that are text as well", bytes: Uint8Array.of(37, 80, 68, 70) },
    { name: "no bytes", bytes: new Uint8Array() },
  ])("default: $name", async ({ bytes }) => {
    const value = (await answer(given, new Response(bytes, { headers })).call()) as Blob;
    expect(value).toBeInstanceOf(Blob);
    expect(value.type).toBe("application/pdf");
    expect(new Uint8Array(await value.arrayBuffer())).toEqual(bytes);
  });

  test("error: more than the limit", async () => {
    const { call } = answer(given, new Response(pdf, { headers }), 9);
    await expect(call()).rejects.toMatchObject({
      code: "unexpected_response",
      reason: "too_large",
    });
  });

  test("default: by path", async () => {
    const { byPath } = answer(given, new Response(pdf, { headers }));
    const { data } = (await byPath.POST("/touch" as never)) as { data?: Blob };
    expect(new Uint8Array((await data?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(pdf);
  });
});
