import { writeFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createThingTree, GUESS } from "../testing/thing-spec.ts";
import { readHar } from "./read-har.ts";
import { createHar } from "./testing/create-har.ts";
import { learnFrom, readRecording } from "./testing/learn-from.ts";

const GOOD = createHar([{ url: "/things?a=1", sent: { A: "Secret" }, got: [1] }]);

test("default: method, address, status and bodies; no headers", () => {
  const { exchanges, unreadable } = readRecording(GOOD);
  expect(unreadable).toBe(0);
  expect(exchanges).toEqual([
    {
      method: "get",
      url: new URL("https://api.example.com/v2/things?a=1"),
      status: 200,
      request: { kind: "json", value: { A: "Secret" } },
      response: { kind: "json", value: [1] },
    },
  ]);
});

test.each([
  {
    name: "base64",
    given: { mimeType: "application/json", encoding: "base64", text: "WzFd" },
    want: { kind: "json", value: [1] },
  },
  {
    name: "problem+json",
    given: { mimeType: "application/problem+json; charset=utf-8", text: "[1]" },
    want: { kind: "json", value: [1] },
  },
  {
    name: "other content",
    given: { mimeType: "text/html", text: "<html>" },
    want: { kind: "other" },
  },
  {
    name: "JSON that is none",
    given: { mimeType: "application/json", text: "{" },
    want: { kind: "other" },
  },
  { name: "nothing", given: {}, want: { kind: "empty" } },
])("args: $name", ({ given, want }) => {
  const entry = {
    request: { method: "GET", url: "https://x.example/" },
    response: { status: 200, content: given },
  };
  const { exchanges } = readRecording(JSON.stringify({ log: { entries: [entry] } }));
  expect(exchanges[0]?.response).toEqual(want);
});

const toEntry = (method: unknown, status: unknown) => ({
  request: { method, url: "https://x.example/" },
  response: { status },
});

test("args: entries that are none are counted, and the others go on", () => {
  const entries = [
    {},
    { request: { method: "GET", url: "x" } },
    null,
    ...[0, 99, 200.5, 600, "200", null].map((status) => toEntry("GET", status)),
    ...["\u001b[2JGET", "GET ", "Virtanen", "", 7, ["GET"], null].map((method) =>
      toEntry(method, 200),
    ),
  ];
  const good = ["GET", "patch", "Options"].map((method) => toEntry(method, 200));
  const recording = readRecording(JSON.stringify({ log: { entries: [...entries, ...good] } }));
  expect(recording.exchanges.map(({ method }) => method)).toEqual(["get", "patch", "options"]);
  expect(recording.unreadable).toBe(entries.length);
});

describe("error: one clear line, without a word of the recording", () => {
  test.each([
    {
      name: "not JSON",
      given: "Secret",
      want: /^\S+ is no whole JSON\. Name a HAR file; redocly proxy writes its end when it is stopped/,
    },
    { name: "cut", given: GOOD.slice(0, -20), want: /is no whole JSON/ },
    { name: "empty", given: "", want: /is no whole JSON/ },
    {
      name: "another kind of JSON",
      given: '{"Secret":1}',
      want: /^\S+ holds no requests\. Record some: /,
    },
    { name: "no entries", given: '{"log":{"entries":[]}}', want: /holds no requests/ },
  ])("$name", ({ given, want }) => {
    expect(() => readRecording(given)).toThrow(want);
    expect(() => readRecording(given)).not.toThrow(/Secret/);
  });

  test("huge", async () => {
    await using temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-har-"));
    const folder = temporary.path;
    const path = join(folder, "a.har");
    writeFileSync(path, " ".repeat(2 ** 20 + 1));
    expect(() => readHar(path, 2 ** 20)).toThrow(
      /has 2 MiB, more than 1\. Record fewer requests at a time\.$/,
    );
  });

  test("missing", () => {
    expect(() => readHar("/nowhere.har")).toThrow(
      "/nowhere.har cannot be read. Name a HAR file, as redocly proxy --har writes.",
    );
  });

  test("other servers", () => {
    const tree = createThingTree(GUESS);
    const har = createHar([{ url: "/secret" }, {}], "https://other.example");
    expect(() => learnFrom(tree, har)).toThrow(
      "None of the 2 requests of the recording went to the API (2 elsewhere). Name the address that they were sent to: --server URL.",
    );
    expect(() => learnFrom(tree, har, { server: "other" })).toThrow(
      '--server "other" is no address.',
    );
    const entries = [{}];
    expect(() => learnFrom(tree, JSON.stringify({ log: { entries } }))).toThrow(
      "The recording holds no request with an answer. Record some that were answered.",
    );
    expect(
      learnFrom(tree, createHar([{ url: "/guessed" }], "https://other.example"), {
        server: "https://other.example/",
      }).plan.sorted.hits.size,
    ).toBe(1);
  });
});
