import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

test.each<{ name: string; given: string; want: unknown }>([
  {
    name: "a reference of twenty digits",
    given: '{"a":12345678901234567894}',
    want: { a: "12345678901234567894" },
  },
  {
    name: "the first that cannot be told apart",
    given: "[9007199254740992]",
    want: ["9007199254740992"],
  },
  { name: "below zero", given: '{"a": -9007199254740993}', want: { a: "-9007199254740993" } },
  { name: "alone", given: " 9007199254740993\n", want: "9007199254740993" },
  { name: "the largest exact one", given: "[9007199254740991]", want: [9007199254740991] },
  {
    name: "in a text",
    given: '{"a":"x: 12345678901234567894","b":[12345678901234567894]}',
    want: { a: "x: 12345678901234567894", b: ["12345678901234567894"] },
  },
  {
    name: "behind an escaped quote",
    given: '["\\",12345678901234567894]"]',
    want: ['",12345678901234567894]'],
  },
  {
    name: "behind a backslash",
    given: '["\\\\",12345678901234567894]',
    want: ["\\", "12345678901234567894"],
  },
  { name: "with a fraction", given: "[1234567890123456.5]", want: [1234567890123456.5] },
  { name: "with an exponent", given: "[1000000000000000e5]", want: [1e20] },
])("default: $name", ({ given, want }) => {
  expect(parseJson(given)).toEqual(want);
});

test.each([
  "[0012345678901234567894]",
  "[--12345678901234567894]",
  "[12345678901234567894a]",
  "[1 12345678901234567894]",
  '["a 12345678901234567894]',
  "[12345678901234567894",
])("error: what is no JSON stays none: %s", (given) => {
  expect(() => parseJson(given)).toThrow(SyntaxError);
});

describe("whatever the JSON", () => {
  const integer = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });

  test("behavior: every integer keeps its digits", () => {
    const separated = fc.tuple(
      fc.string({ unit: "binary" }),
      integer,
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(separated, fc.constantFrom("", " ", "\n"), ([before, number, after], space) => {
        const text = `[${JSON.stringify(before)},${space}${number},${JSON.stringify(after)}]`;
        const [first, found, last] = parseJson(text) as [unknown, string | number, unknown];
        expect([first, BigInt(found), last]).toEqual([before, number, after]);
      }),
    );
  });

  test("behavior: everything else is what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // One long number switches the careful way on.
        const whole = `[12345678901234567894,${text}]`;
        const isPlain = !/\d{16}/.test(text);
        fc.pre(isPlain);
        expect(parseJson(whole)).toEqual(["12345678901234567894", JSON.parse(text)]);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });
});
