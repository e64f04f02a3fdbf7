import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRecorder } from "./recorder.ts";
import { readViolations } from "./violations.ts";

const violations = [
  { location: ["request"], severity: "Error", message: "bad" },
  { location: ["request"], severity: "Warning", message: "deprecated" },
];
// Answers with what it got.
const server = createServer(async (request, response) => {
  const body = await text(request);
  response.writeHead(201, { "sl-violations": JSON.stringify(violations) });
  response.end(JSON.stringify({ url: request.url, method: request.method, body }));
});
let url = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const init = { method: "POST", headers: { A: "1" }, body: "ä" };

test("default: sends for real and writes down both sides", async () => {
  const { fetch, exchanges } = createRecorder();
  const answer = await fetch(`${url}/a?b=c`, init);
  expect(await answer.json()).toEqual({ url: "/a?b=c", method: "POST", body: "ä" });
  expect(exchanges).toHaveLength(1);
  const [{ request, status, headers } = expect.fail()] = exchanges;
  expect(status).toBe(201);
  expect(readViolations(headers)).toEqual(violations.slice(0, 1));
  expect(request).toMatchObject({ method: "POST", url: `${url}/a?b=c` });
  expect(new TextDecoder().decode(request.body)).toBe("ä");
  expect(Object.fromEntries(request.headers)).toEqual({
    a: "1",
    "content-type": "text/plain;charset=UTF-8",
  });
});

test("behavior: a change reaches the server, the record is of what the client made", async () => {
  const { fetch, exchanges } = createRecorder((made) => new Request(`${made.url}/changed`));
  const answer = await fetch(`${url}/a`, init);
  expect(await answer.json()).toEqual({ url: "/a/changed", method: "GET", body: "" });
  expect(exchanges[0]?.request).toMatchObject({ method: "POST", url: `${url}/a` });
});

test("behavior: a request that does not arrive is no exchange", async () => {
  const { fetch, exchanges } = createRecorder();
  await expect(fetch("http://127.0.0.1:1", {})).rejects.toThrow();
  expect(exchanges).toEqual([]);
});

test("behavior: an answer without violations", () => {
  expect(readViolations(new Headers())).toEqual([]);
});
