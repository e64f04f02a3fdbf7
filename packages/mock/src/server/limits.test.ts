import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../start.ts";
import { smallApi } from "../testing/document.ts";
import { get, ok, post } from "../testing/paths.ts";
import { type Given, send } from "../testing/send.ts";
import { createMockServer } from "./create.ts";
import { listen } from "./listen.ts";
import type { Reply } from "./reply.ts";

const json = { "Content-Type": "application/json" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const list = { type: "array", uniqueItems: true, items: { type: "object" } };

async function start(paths: Record<string, unknown>, maxBodyBytes?: number) {
  const limit = maxBodyBytes === undefined ? {} : { maxBodyBytes };
  const mock = await startMock({ document: smallApi(paths), ...limit });
  onTestFinished(() => mock.stop());
  return mock.url;
}

test.each<{ name: string; given: Omit<Given, "path">; want: number }>([
  {
    name: "as long as the limit",
    given: { body: `"${"a".repeat(998)}"`, headers: json },
    want: 200,
  },
  { name: "longer", given: { body: `"${"a".repeat(999)}"`, headers: json }, want: 413 },
  {
    name: "longer, in chunks",
    given: {
      body: `"${"a".repeat(200_000)}"`,
      headers: { ...json, "Transfer-Encoding": "chunked" },
    },
    want: 413,
  },
])("behavior: a body $name", async ({ given, want }) => {
  const url = await start({ "/a": post({}) }, 1_000);
  const answer = await send(url, { path: "/a", ...given });
  expect(answer.status).toBe(want);
  if (want === 413) expect(answer.text).toContain("1000 bytes, the limit of this mock server");
  expect((await send(url, { path: "/a", body: "1", headers: json })).status).toBe(200);
});

// Each took minutes or gigabytes where it is looked at item by item, with every fault kept.
test.each<{ name: string; given: () => Omit<Given, "path">; want: number }>([
  {
    name: "a long list of different objects",
    given: () => ({
      body: `[${Array.from({ length: 200_000 }, (_, index) => `{"a":${index}}`).join()}]`,
      headers: json,
    }),
    want: 200,
  },
  {
    name: "a long list of wrong items",
    given: () => ({ body: `[${"1,".repeat(2_000_000)}1]`, headers: json }),
    want: 422,
  },
  {
    name: "one field very often",
    given: () => ({ body: "tags=a&".repeat(200_000), headers: form }),
    want: 200,
  },
])("behavior: is not starved by $name", async ({ given, want }) => {
  const fields = {
    type: "object",
    properties: { tags: { type: "array", items: { type: "string" } } },
  };
  const url = await start({
    "/a": {
      post: {
        requestBody: {
          content: {
            "application/json": { schema: list },
            "application/x-www-form-urlencoded": { schema: fields },
          },
        },
        responses: { 200: ok },
      },
    },
  });
  expect((await send(url, { path: "/a", ...given() })).status).toBe(want);
});

test("behavior: lists of objects are the same whatever their order of properties", async () => {
  const url = await start({ "/a": post(list) });
  const same = '[{"a":1,"b":[2]},{"b":[2],"a":1}]';
  const found = (await send(url, { path: "/a", body: same, headers: json })).found;
  expect(found).toEqual(["request.body: Request body must NOT have duplicate items"]);
});

test("behavior: more media types in Accept than anybody needs are refused", async () => {
  const url = await start({ "/a": get([]) });
  const Accept = "a/b,".repeat(101);
  expect((await send(url, { path: "/a", headers: { Accept } })).status).toBe(400);
});

test("behavior: an answer that HTTP does not know as one is told", async () => {
  const url = await start({ "/a": get([], { 101: { description: "" } }) });
  const answer = await send(url, { path: "/a" });
  expect(answer).toMatchObject({ status: 500, text: expect.stringContaining("101") });
});

const broken = (headers: Record<string, string>): Reply => ({ status: 200, headers });

test.each<{ name: string; ask: () => Promise<Reply>; want: number | string }>([
  { name: "fails", ask: () => Promise.reject(new Error("No.")), want: 500 },
  { name: "fails with no error", ask: () => Promise.reject(undefined), want: 500 },
  {
    name: "throws",
    ask: () => {
      throw new TypeError("No.");
    },
    want: 500,
  },
  {
    name: "fails with an error that cannot be shown",
    ask: () => Promise.reject(Object.assign(new Error("No."), { detail: 1n })),
    want: 500,
  },
  {
    name: "fails with an error whose status is none",
    ask: () => Promise.reject(Object.assign(new Error("No."), { status: 7 })),
    want: 500,
  },
  { name: "gives a header that is none", ask: async () => broken({ "a b": "c" }), want: 500 },
])("behavior: answers where what answers $name", async ({ ask, want }) => {
  const server = await listen(createMockServer(ask, 1_000), 0, "127.0.0.1");
  onTestFinished(() => server.stop());
  for (const path of ["/a", "/b"]) {
    expect((await send(server.url, { path })).status).toBe(want);
  }
});

test("behavior: gives up waiting for the rest of a request", async () => {
  const server = createMockServer(async () => broken({}), 1_000);
  expect([server.headersTimeout, server.requestTimeout]).toEqual([20_000, 60_000]);
});

test("behavior: half a request that ends is answered, and the connection closed", async () => {
  const url = await start({ "/a": post({}) });
  const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1" });
  let text = "";
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("data", (chunk) => {
    text += String(chunk);
  });
  socket.end("POST /a HTTP/1.1\r\nHost: mock\r\nContent-Length: 10\r\n\r\nhalf");
  await closed;
  expect(text === "" || text.startsWith("HTTP/1.1 400")).toBe(true);
  expect((await send(url, { path: "/a", body: "1", headers: json })).status).toBe(200);
});
