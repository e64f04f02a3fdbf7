import { expect, test } from "vitest";
import { compareRounds, isWide, summarise } from "./statistics.ts";

test.each([
  { name: "default", given: [5, 1, 2, 4, 3], want: { median: 3, low: 2, high: 4, rounds: 5 } },
  {
    name: "args: even number",
    given: [4, 1, 2, 3],
    want: { median: 2.5, low: 1.75, high: 3.25, rounds: 4 },
  },
  { name: "args: one", given: [7], want: { median: 7, low: 7, high: 7, rounds: 1 } },
  {
    name: "args: none",
    given: [],
    want: { median: Number.NaN, low: Number.NaN, high: Number.NaN, rounds: 0 },
  },
])("summarise: $name", ({ given, want }) => {
  expect(summarise(given)).toEqual(want);
});

test("compareRounds: a slow round falls out", () => {
  const want = { median: 2, low: 2, high: 2, rounds: 3 };
  expect(compareRounds([2, 200, 2], [1, 100, 1])).toEqual(want);
});

test.each([
  { given: [1, 1, 1.1, 1.2, 9], want: false },
  { given: [1, 1, 1.1, 1.4, 1.4], want: true },
])("isWide: $given", ({ given, want }) => {
  expect(isWide(summarise(given))).toBe(want);
});
