import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMock } from "../start.ts";
import { smallApi } from "../testing/document.ts";
import { createRandom } from "../testing/fuzz/random.ts";
import type { Mock } from "./listen.ts";
import type { Violation } from "./violations.ts";

// What is malformed, or outside Latin-1, is made by seed.
const random = createRandom(20_261_129);
const letter = () => String.fromCharCode(0x4e00 + random.below(0x4000));
const wideName = letter() + letter();
const halfBody = '{"Name":"x"}'.slice(0, 1 + random.below(11));
const oddPath = `/cats/${random.text(2)}`
  .replaceAll(/[^a-z/]/g, "x")
  .concat("%", "xyz"[random.below(3)] ?? "");

const shape = {
  type: "object",
  properties: { [wideName]: { type: "integer" } },
  additionalProperties: false,
};
const strange = {
  post: {
    requestBody: { required: true, content: { "application/json": { schema: shape } } },
    responses: {
      200: { description: "Text.", content: { "text/csv": { schema: {}, example: "a,b" } } },
      204: { description: "Nothing." },
      402: { description: "No.", content: { "application/json": { schema: {}, example: "No." } } },
    },
  },
};
const wrong = {
  get: {
    responses: {
      200: {
        description: "An example that its schema refuses.",
        content: { "application/json": { schema: { type: "integer" }, example: "one" } },
      },
    },
  },
};
const naming = (example: string) => ({
  get: {
    responses: {
      200: {
        description: "A header.",
        headers: { "X-Name": { schema: { type: "string" }, example } },
        content: { "application/json": { schema: {}, example: "Named." } },
      },
    },
  },
});
const paths = {
  "/strange": strange,
  "/wrong": wrong,
  "/name/latin": naming("Päivä"),
  "/name/wide": naming(letter()),
  "/name/lines": naming("a\r\nb"),
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document: smallApi(paths) });
});
afterAll(() => mock.stop());

interface Given {
  readonly path: string;
  readonly key?: string | null;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

async function send({ path, key = "any", body, headers }: Given) {
  const answer = await fetch(mock.url + path, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(key !== null && { "X-Api-Key": key }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    signal: AbortSignal.timeout(60_000),
    ...(body !== undefined && { body }),
  });
  const header = answer.headers.get("sl-violations");
  return {
    status: answer.status,
    text: await answer.text(),
    violations: header === null ? [] : (JSON.parse(header) as Violation[]),
  };
}

test.each<{ name: string; given: Given; want: [status: number, text: string] }>([
  { name: "an example", given: { path: "/cats/Musti" }, want: [200, '{"Name":"Musti"}'] },
  { name: "an encoded path", given: { path: "/cats/a%2Fb%20c" }, want: [200, '{"Name":"Musti"}'] },
  {
    name: "another status",
    given: { path: "/cats/Musti", headers: { Prefer: "code=402" } },
    want: [402, '{"Code":"402"}'],
  },
  {
    name: "a body",
    given: { path: "/dogs", body: '{"Name":"x"}' },
    want: [200, '{"Name":"Halli"}'],
  },
  { name: "text", given: { path: "/strange", body: "{}" }, want: [200, "a,b"] },
  { name: "a header", given: { path: "/name/latin" }, want: [200, '"Named."'] },
  {
    name: "an error in its own format",
    given: { path: "/strange", body: "{}", headers: { Accept: "text/csv", Prefer: "code=402" } },
    want: [402, '"No."'],
  },
  {
    name: "no content",
    given: { path: "/strange", body: "{}", headers: { Prefer: "code=204" } },
    want: [204, ""],
  },
])("behavior: answers with $name", async ({ given, want }) => {
  expect(await send(given)).toEqual({ status: want[0], text: want[1], violations: [] });
});

test.each<{ name: string; given: Given; want: [status: number, violation: string] }>([
  { name: "no key", given: { path: "/cats/a", key: null }, want: [401, "security"] },
  { name: "an empty key", given: { path: "/cats/a", key: "" }, want: [401, "security"] },
  {
    name: "no body",
    given: { path: "/dogs", body: "" },
    want: [400, "body is required"],
  },
  {
    name: "a body without a property",
    given: { path: "/dogs", body: "{}" },
    want: [400, "'Name'"],
  },
  {
    name: "what only draft 2020-12 forbids",
    given: { path: "/dogs", body: '{"Name":"x","Age":1}' },
    want: [400, "unevaluated"],
  },
  { name: "half a body", given: { path: "/dogs", body: halfBody }, want: [400, "no JSON"] },
  { name: "a path cut in a character", given: { path: oddPath }, want: [400, "percent sign"] },
  {
    name: "a violation outside Latin-1",
    given: { path: "/strange", body: JSON.stringify({ [wideName]: "x" }) },
    want: [422, "must be integer"],
  },
  {
    name: "a property whose name is longer than a header",
    given: { path: "/strange", body: JSON.stringify({ ["x".repeat(20_000)]: 1 }) },
    want: [422, "must NOT have additional properties"],
  },
  {
    name: "an empty path parameter",
    given: { path: "/cats/" },
    want: [400, "must have required property 'name'"],
  },
  { name: "an unknown path", given: { path: "/v2/cats/a" }, want: [404, "hasn't been found"] },
  { name: "an unknown method", given: { path: "/dogs" }, want: [405, "does not have"] },
  {
    name: "an undocumented status",
    given: { path: "/cats/a", headers: { Prefer: "code=418" } },
    want: [400, "418"],
  },
  {
    name: "a status that is none",
    given: { path: "/cats/a", headers: { Prefer: "code=x" } },
    want: [400, "three digits"],
  },
  {
    name: "a wrong example",
    given: { path: "/wrong" },
    want: [200, "Response body must be integer"],
  },
])("behavior: reports $name", async ({ given, want: [status, violation] }) => {
  const answer = await send(given);
  expect(answer.status).toBe(status);
  expect(answer.violations.map((it) => it.message).join()).toContain(violation);
  const side = status === 200 ? "response" : "request";
  expect(answer.violations.map((it) => it.location[0])).toEqual([side]);
});

test.each(["/name/wide", "/name/lines"])(
  "error: a described header that HTTP cannot carry: %s",
  async (path) => {
    const answer = await send({ path });
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('Invalid character in header content [\\"X-Name\\"]');
    expect((await send({ path: "/name/latin" })).status).toBe(200);
  },
);

test.each([
  { method: "OPTIONS", target: "*" },
  { method: "GET", target: "http://mock:99999/" },
])("error: $method $target", async ({ method, target }) => {
  // The platform's fetch sends no such target.
  const asked = request(mock.url, { method, path: target }).end();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  expect(answer.statusCode).toBe(400);
  expect(await text(answer)).toContain("neither a path nor an address");
});

test("behavior: checks the media type of a streamed body", async () => {
  const answer = await fetch(`${mock.url}/dogs`, {
    method: "POST",
    headers: { "X-Api-Key": "any", "Content-Type": "text/plain" },
    body: new Blob(['{"Name":"x"}']).stream(),
    // Required by the standard, and unknown to its types.
    ...{ duplex: "half" },
  });
  expect(answer.headers.get("sl-violations")).toContain("Supported content types");
});

test("behavior: lets pages of any origin call it", async () => {
  const preflight = await fetch(`${mock.url}/dogs`, {
    method: "OPTIONS",
    headers: {
      Origin: "https://page.example",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "x-api-key,prefer",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-methods")).toBe("POST");
  expect(preflight.headers.get("access-control-allow-headers")).toBe("x-api-key,prefer");
  const answer = await fetch(`${mock.url}/cats/a`);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-expose-headers")).toBe("*");
});
