import { expect, test } from "vitest";
import { Name } from "./name.ts";
import { type Printable, printValue } from "./print-value.ts";

const long = "x".repeat(66);

const tests: { name: string; given: Printable; want: string }[] = [
  {
    name: "default",
    given: { a: "text", b: [1, true, null], "c d": {} },
    want: '{ a: "text", b: [1, true, null], "c d": {} }',
  },
  {
    name: "behavior: a file is a Blob",
    given: { file: { $file: "content" } },
    want: '{ file: new Blob(["content"]) }',
  },
  {
    name: "behavior: a name is no text",
    given: { a: new Name("serialiseForm"), b: { text: "serialiseForm" } },
    want: '{ a: serialiseForm, b: { text: "serialiseForm" } }',
  },
  {
    name: "behavior: opens what is too long, and only that",
    given: { a: long, b: [{ c: long, d: [1, 2] }] },
    want: `{\n  a: "${long}",\n  b: [\n    { c: "${long}", d: [1, 2] },\n  ],\n}`,
  },
];

test.each(tests)("$name", ({ given, want }) => {
  expect(printValue(given)).toBe(want);
});

test("args: what stands before counts", () => {
  expect(printValue({ a: 1 }, "", 90)).toBe("{\n  a: 1,\n}");
});

test.each([
  { name: "behavior: fills a line", given: "x".repeat(83), want: /^\{ a: / },
  { name: "behavior: opens what is one too long", given: "x".repeat(84), want: /^\{\n {2}a: / },
])("$name", ({ given, want }) => {
  expect(printValue({ a: given })).toMatch(want);
});
