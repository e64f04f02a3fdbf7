import * as fc from "fast-check";
import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import type { Parameter } from "../operation.ts";
import { serialiseContent } from "./serialise-content.ts";
import { serialiseHeader } from "./serialise-header.ts";
import { serialiseStyle } from "./serialise-style.ts";

type Given = Omit<Parameter, "in" | "name" | "serialise"> & { readonly in?: Parameter["in"] };

function write(value: unknown, { in: place = "query", ...given }: Given): string {
  const parameter = { name: "color", ...given, in: place, serialise: serialiseHeader };
  return serialiseStyle(value, parameter);
}

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };
const path = "path";
const query = "query";
const header = "header";

// The table "Style Examples" of the OpenAPI standard 3.1.1. A text is absent where the standard defines none.
test.each<[given: Given, ...wanted: (string | undefined)[]]>([
  [
    { in: path, style: "matrix" },
    ";color",
    ";color=blue",
    ";color=blue,black,brown",
    ";color=R,100,G,200,B,150",
  ],
  [
    { in: path, style: "matrix", explode: true },
    ";color",
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150",
  ],
  [{ in: path, style: "label" }, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  [
    { in: path, style: "label", explode: true },
    ".",
    ".blue",
    ".blue.black.brown",
    ".R=100.G=200.B=150",
  ],
  [{ in: path }, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  [{ in: path, explode: true }, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  [{ in: header }, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  [{ in: header, explode: true }, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  [
    { in: query, explode: false },
    "color=",
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150",
  ],
  [
    { in: query },
    "color=",
    "color=blue",
    "color=blue&color=black&color=brown",
    "R=100&G=200&B=150",
  ],
  [
    { style: "spaceDelimited" },
    undefined,
    undefined,
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ],
  [
    { style: "pipeDelimited" },
    undefined,
    undefined,
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  [
    { style: "deepObject" },
    undefined,
    undefined,
    undefined,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
])("default: the standard's examples of %o", (given, ...wanted) => {
  const values = ["", "blue", list, object];
  const seen = values.map((value, at) =>
    wanted[at] === undefined ? undefined : write(value, given),
  );
  expect(seen).toEqual(values.map((_, at) => wanted[at]));
});

describe("as openapi-fetch writes it, where the two mean the same", () => {
  const scalar = fc.oneof(fc.string({ unit: "grapheme" }), fc.maxSafeInteger(), fc.boolean());
  const plain = scalar.filter((it) => !/[. |]/.test(String(it)));
  const name = fc
    .string({ unit: "grapheme-ascii", minLength: 1 })
    .filter((it) => !/[. |]/.test(it));
  const items = fc.array(plain, { minLength: 1 });
  // openapi-fetch encodes no name.
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const fields = fc.dictionary(word, plain, { minKeys: 1, noNullPrototype: true });

  test.each<{ style: "form" | "simple" | "label" | "matrix"; explode: boolean }>(
    (["form", "simple", "label", "matrix"] as const).flatMap((style) =>
      [true, false].map((explode) => ({ style, explode })),
    ),
  )("args: $style, explode $explode", ({ style, explode }) => {
    const place = style === "form" ? query : path;
    const own = style === "form" || style === "simple" ? {} : { style };
    fc.assert(
      fc.property(name, items, fields, plain, (name, items, fields, one) => {
        const options = { style, explode };
        const parameter = { ...own, explode, name, in: place } as const;
        const key = encodeURIComponent(name);
        const theirs = serializeArrayParam(key, items, options);
        expect(serialiseStyle(items, parameter)).toBe(theirs);
        expect(serialiseStyle(fields, parameter)).toBe(serializeObjectParam(key, fields, options));
        if (style !== "form") return;
        expect(serialiseStyle(one, parameter)).toBe(serializePrimitiveParam(key, String(one)));
      }),
    );
  });

  test("args: a list with spaces between", () => {
    fc.assert(
      fc.property(items, (items) => {
        const theirs = serializeArrayParam("color", items, {
          style: "spaceDelimited",
          explode: false,
        });
        expect(write(items, { style: "spaceDelimited" })).toBe(theirs);
      }),
    );
  });
});

test("args: reserved characters stay, but for those that would end something", () => {
  const reserved = ":/?#[]@!$&'()*+,;=";
  const kept = ":/?%23%5B%5D@!$%26'()*%2B,;=";
  expect(write(`${reserved}%41 \u00e9`, { allowReserved: true })).toBe(
    `color=${kept}%2541%20%C3%A9`,
  );
  expect(write(["a,b", "c/d"], { allowReserved: true, explode: false })).toBe("color=a%2Cb,c/d");
});

test("args: a property that is a parameter of its own may be a list", () => {
  expect(write({ page: 0, sort: ["a", "b"], size: undefined }, {})).toBe("page=0&sort=a&sort=b");
});

test.each<{ name: string; value: unknown; given: Given; reason: RegExp }>([
  { name: "a list in a list", value: [["a"]], given: {}, reason: /must be a string/ },
  {
    name: "a list in an object",
    value: { a: ["b"] },
    given: { explode: false },
    reason: /must be a string/,
  },
  {
    name: "a list in a deep object",
    value: { a: ["b"] },
    given: { style: "deepObject" },
    reason: /must be a string/,
  },
  { name: "a deep list", value: ["a"], given: { style: "deepObject" }, reason: /plain object/ },
  { name: "a deep text", value: "a", given: { style: "deepObject" }, reason: /plain object/ },
  { name: "an empty list", value: [], given: { in: path }, reason: /is empty/ },
  { name: "an object of nothing", value: { a: undefined }, given: {}, reason: /is empty/ },
  { name: "a hole", value: Array(1), given: {}, reason: /must be a string/ },
  {
    name: "a dot between dots",
    value: ["1.5"],
    given: { in: path, style: "label", explode: true },
    reason: /may not hold "\."/,
  },
  {
    name: "a comma in a header",
    value: ["a,b"],
    given: { in: header },
    reason: /may not hold ","/,
  },
  {
    name: "a space around an item of a header",
    value: ["a "],
    given: { in: header },
    reason: /a header can carry/,
  },
  {
    name: "a line break in a header",
    value: ["a\nb"],
    given: { in: header },
    reason: /a header can carry/,
  },
])("error: $name", ({ value, given, reason }) => {
  expect(() => write(value, given)).toThrow(
    expect.objectContaining({ reason: expect.stringMatching(reason) }),
  );
});

test.each<{ place: "path" | "query" | "header"; want: string }>([
  { place: "path", want: "%7B%22a%22%3A%5B1%2C%22%C3%A9%22%5D%7D" },
  { place: "query", want: "color=%7B%22a%22%3A%5B1%2C%22%C3%A9%22%5D%7D" },
  { place: "header", want: '{"a":[1,"\\u00e9"]}' },
])("default: JSON in $place", ({ place, want }) => {
  const parameter = { name: "color", in: place, serialise: serialiseContent } as Parameter;
  const text = serialiseContent({ a: [1, "\u00e9"] }, parameter);
  expect(text).toBe(want);
});

test("error: what JSON would drop", () => {
  const parameter = { name: "color", in: "query" } as const;
  expect(() => serialiseContent({ at: new Date(0) }, parameter)).toThrow(
    expect.objectContaining({ field: "query.color.at" }),
  );
});
