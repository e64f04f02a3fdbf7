import { expect, test } from "vitest";
import { addUp, listFaults, type Totals, toPercent } from "./limits.ts";

const all: Totals = {
  operations: { covered: 2, total: 2 },
  responses: { covered: 16, total: 16 },
  parameters: { covered: 0, total: 0 },
  properties: { covered: 95, total: 100 },
};

test.each([
  { given: { covered: 1, total: 3 }, want: 33.3 },
  { given: { covered: 9999, total: 10_000 }, want: 99.9 },
  { given: { covered: 0, total: 0 }, want: 100 },
])("behavior: $given in percent", ({ given, want }) => {
  expect(toPercent(given)).toBe(want);
});

test.each<{ name: string; given: Partial<Totals>; want: string[] }>([
  { name: "enough", given: {}, want: [] },
  {
    name: "one operation too few",
    given: { operations: { covered: 1, total: 2 } },
    want: ["operations: 1 of 2 exercised, below 100 %"],
  },
  {
    name: "just too few properties",
    given: { properties: { covered: 949, total: 1000 } },
    want: ["properties: 949 of 1000 exercised, below 95 %"],
  },
])("behavior: $name", ({ given, want }) => {
  expect(listFaults({ ...all, ...given })).toEqual(want);
});

test("behavior: totals add up", () => {
  expect(addUp([all, all]).responses).toEqual({ covered: 32, total: 32 });
});
