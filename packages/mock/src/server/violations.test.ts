import { expect, test } from "vitest";
import { toHeader, type Violation } from "./violations.ts";

const violation = (message: string): Violation => ({
  location: ["request", "body"],
  severity: "Error",
  message,
});

test.each([
  { name: "none", given: [] },
  { name: "one", given: [violation("must be object")] },
  { name: "outside Latin-1", given: [violation("must have property '税率', 'Päivä', '🐈'")] },
  { name: "a line break", given: [violation("a\nb")] },
])("behavior: $name", ({ given }) => {
  const header = toHeader(given)["sl-violations"];
  expect(header ?? "").toMatch(/^[\x20-\x7e]*$/);
  expect(JSON.parse(header ?? "[]")).toEqual(given);
});

test("behavior: as many as fit", () => {
  const many = Array.from({ length: 500 }, (_, index) => violation(`number ${index}`));
  const header = toHeader(many)["sl-violations"] ?? "";
  expect(header.length).toBeLessThan(6_000);
  const told = JSON.parse(header) as Violation[];
  expect(told).toEqual(many.slice(0, told.length));
  expect(told.length).toBeGreaterThan(50);
});

const long = "x".repeat(20_000);

test.each([
  { name: "message", given: violation(long), want: { message: `${"x".repeat(400)}…` } },
  {
    name: "message outside Latin-1",
    given: violation("税".repeat(20_000)),
    want: { message: `${"税".repeat(400)}…` },
  },
  {
    name: "place",
    given: { ...violation("a"), location: ["request", "body", long] },
    want: { message: "a", location: ["request", "body", `${"x".repeat(40)}…`] },
  },
  {
    name: "way",
    given: { ...violation("a"), location: Array.from({ length: 5_000 }, () => "税") },
    want: { message: "a", location: Array.from({ length: 8 }, () => "税") },
  },
])("behavior: a $name that is too long is cut", ({ given, want }) => {
  const header = toHeader([given, given])["sl-violations"] ?? "";
  expect(header.length).toBeLessThan(6_000);
  expect(JSON.parse(header)).toEqual([{ ...given, ...want }]);
});
