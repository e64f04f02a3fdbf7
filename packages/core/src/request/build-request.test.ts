import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnyInput, Operation, Parameter } from "../operation.ts";
import { buildRequest } from "./build-request.ts";
import { serialiseHeader } from "./serialise-header.ts";
import { serialiseRaw } from "./serialise-raw.ts";
import { serialiseStyle } from "./serialise-style.ts";

const baseUrl = "https://api.cash-in.example/v2";

function describeOperation(path: `/${string}`, parameters: readonly Parameter[]): Operation {
  const evidence = {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  } as const;
  return {
    id: "x",
    method: "GET",
    path,
    parameters,
    effect: "read",
    evidence,
    errors: [],
    docs: "",
  };
}

// Builds the request that a call would send.
function send(operation: Operation, input: AnyInput): string {
  return buildRequest(operation, { server: baseUrl, headers: {} }, input).url;
}

/** Splits a query by hand, because URLSearchParams reads "+" as a space. */
function parseQuery(url: string): [name: string, value: string][] {
  const [, query] = url.split("?") as [string, string | undefined];
  if (query === undefined) return [];
  return query.split("&").map((part) => {
    const at = part.indexOf("=");
    return [part.slice(0, at), part.slice(at + 1)];
  });
}

function decode(pairs: readonly [string, string][]): [string, string][] {
  return pairs.map(([name, value]) => [decodeURIComponent(name), decodeURIComponent(value)]);
}

// Any text, and texts that the parsers of the platform treat specially.
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "+",
      "%",
      "%20",
      "&",
      "=",
      "#",
      "?",
      ";",
      "a=b&c",
      "\u0000",
      "\r\n",
      "\ufeff",
    ),
  },
);
const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const scalar = fc.oneof(text, number.filter(isExact), fc.boolean());
const list = fc.array(scalar, { minLength: 1 });
const fields = fc
  .dictionary(text, scalar, { minKeys: 1, noNullPrototype: false })
  .filter((it) => Object.keys(it).every((name) => name !== "__proto__"));
const halves = fc.string({ unit: fc.constantFrom("a", "\ud800", "\udfff") }).filter(isHalf);

function isExact(value: number): boolean {
  return !Number.isInteger(value) || Number.isSafeInteger(value);
}

function isHalf(value: string): boolean {
  return !value.isWellFormed();
}

function toStrings(values: readonly unknown[]): string[] {
  return values.map(String);
}

function toPairs(values: object): [string, string][] {
  return Object.entries(values).map(([name, value]) => [name, String(value)]);
}

describe("a query, taken apart again, is what was given", () => {
  test.each<{
    name: string;
    parameter: Omit<Parameter, "in" | "name">;
    given: fc.Arbitrary<unknown>;
    parse: (pairs: [string, string][], name: string) => unknown;
    want: (value: unknown, name: string) => unknown;
  }>([
    {
      name: "default: one value",
      parameter: {},
      given: scalar,
      parse: decode,
      want: (value, name) => [[name, String(value)]],
    },
    {
      name: "default: a list",
      parameter: {},
      given: list,
      parse: decode,
      want: (value, name) => toStrings(value as []).map((it) => [name, it]),
    },
    {
      name: "default: an object",
      parameter: {},
      given: fields,
      parse: decode,
      want: (value) => toPairs(value as object),
    },
    {
      name: "args: a list in one value, with commas",
      parameter: { explode: false },
      given: list,
      parse: ([pair]) => [
        decodeURIComponent(pair?.[0] ?? ""),
        pair?.[1].split(",").map(decodeURIComponent),
      ],
      want: (value, name) => [name, toStrings(value as [])],
    },
    {
      name: "args: an object in one value, with commas",
      parameter: { explode: false },
      given: fields,
      parse: ([pair]) => pair?.[1].split(",").map(decodeURIComponent),
      want: (value) => toPairs(value as object).flat(),
    },
    {
      name: "args: a list with spaces",
      parameter: { style: "spaceDelimited" },
      given: fc.array(
        scalar.filter((it) => !String(it).includes(" ")),
        { minLength: 1 },
      ),
      parse: ([pair]) => decodeURIComponent(pair?.[1] ?? "").split(" "),
      want: (value) => toStrings(value as []),
    },
    {
      name: "args: a list with pipes",
      parameter: { style: "pipeDelimited" },
      given: fc.array(
        scalar.filter((it) => !String(it).includes("|")),
        { minLength: 1 },
      ),
      parse: ([pair]) => decodeURIComponent(pair?.[1] ?? "").split("|"),
      want: (value) => toStrings(value as []),
    },
    {
      name: "args: a deep object",
      parameter: { style: "deepObject" },
      given: fields,
      parse: (pairs, name) =>
        pairs.map(([key, value]) => {
          const open = encodeURIComponent(name).length;
          expect([key.slice(open, open + 3), key.slice(-3)]).toEqual(["%5B", "%5D"]);
          return [decodeURIComponent(key.slice(open + 3, -3)), decodeURIComponent(value)];
        }),
      want: (value) => toPairs(value as object),
    },
  ])("$name", ({ parameter, given, parse, want }) => {
    const name = text.filter((it) => it !== "__proto__");
    fc.assert(
      fc.property(name, given, (name, value) => {
        const operation = describeOperation("/search", [
          { ...parameter, in: "query", name, serialise: serialiseStyle },
        ]);
        const url = send(operation, { query: { [name]: value } });
        expect(parse(parseQuery(url), name)).toEqual(want(value, name));
        // The platform sends this address unchanged. No text starts a fragment or a second query.
        expect(new URL(url)).toMatchObject({ hash: "", pathname: "/v2/search" });
        expect(url.slice(url.indexOf("?") + 1)).not.toMatch(/[?#\s]/);
      }),
      { numRuns: 500 },
    );
  });

  test("default: several parameters, read by URLSearchParams", () => {
    const record = fc.record({ a: text, "b&c": list, d: scalar }, { requiredKeys: [] });
    fc.assert(
      fc.property(record, (query) => {
        const parameters = ["a", "b&c", "d"].map((name) => ({
          name,
          in: "query" as const,
          serialise: serialiseStyle,
        }));
        const sent = new URL(send(describeOperation("/search", parameters), { query }));
        const want = ["a", "b&c", "d"].flatMap((name) =>
          [query[name as keyof typeof query] ?? []].flat().map((value) => [name, String(value)]),
        );
        expect([...sent.searchParams]).toEqual(want);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a path, taken apart again, is what was given", () => {
  const segment = fc
    .oneof(text, number.filter(isExact), fc.boolean())
    .filter((it) => !/^\.{0,2}$|[/\\]/.test(String(it)));
  const parameters = ["one", "two"].map((name) => ({ name, in: "path", required: true }) as const);
  const operation = describeOperation("/a/{one}/b/{two}/c", parameters);

  test("default: two parameters", () => {
    fc.assert(
      fc.property(segment, segment, (one, two) => {
        const sent = new URL(send(operation, { path: { one, two } }));
        expect(sent.pathname.split("/").map(decodeURIComponent)).toEqual([
          "",
          "v2",
          "a",
          String(one),
          "b",
          String(two),
          "c",
        ]);
        expect([sent.origin, sent.search, sent.hash]).toEqual([new URL(baseUrl).origin, "", ""]);
      }),
      { numRuns: 1000 },
    );
  });

  test("error: half a character, a slash, or nothing is never sent", () => {
    const climbing = fc.constantFrom("", ".", "..");
    const slashed = fc.tuple(text, fc.constantFrom("/", "\\"), text).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(halves, climbing, slashed), (one) => {
        expect(() => send(operation, { path: { one, two: "a" } })).toThrow(
          expect.objectContaining({ field: "path.one" }),
        );
      }),
      { numRuns: 500 },
    );
  });
});

test("error: half a character in a query is never sent, in whatever place", () => {
  const anywhere = halves.chain((half) =>
    fc.constantFrom<unknown>(half, ["a", half], { a: half }, { [half]: "a" }),
  );
  fc.assert(
    fc.property(anywhere, (value) => {
      const operation = describeOperation("/search", [
        { name: "q", in: "query", serialise: serialiseStyle },
      ]);
      expect(() => send(operation, { query: { q: value } })).toThrow(
        expect.objectContaining({ field: "query.q" }),
      );
    }),
    { numRuns: 500 },
  );
});

test("args: a header parameter takes the place of the client's header, however it is written", () => {
  const operation = describeOperation("/a", [
    { name: "X-Batch", in: "header", serialise: serialiseHeader },
  ]);
  const settings = { server: baseUrl, headers: { "x-batch": "of the client" } };
  const { headers } = buildRequest(operation, settings, { header: { "X-Batch": "of the call" } });
  expect(headers).toEqual({ "x-batch": "of the call", accept: "application/json" });
});

test("default: where the description gives a range, a file says its own media type", async () => {
  const operation: Operation = {
    ...describeOperation("/images", []),
    method: "POST",
    requestBody: { mediaType: "", required: true, serialise: serialiseRaw },
  };
  const file = new Blob(["a"], { type: "image/png" });
  const built = buildRequest(operation, { server: baseUrl, headers: {} }, { body: file });
  const { url, method, headers, body } = built;
  const sent = new Request(url, { method, headers, body: body as Blob });
  expect(sent.headers.get("content-type")).toBe("image/png");
});
