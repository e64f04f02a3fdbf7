import { describe, expect, test } from "vitest";
import { toCents, toVat } from "./amounts.ts";

describe("toCents", () => {
  test.each([
    [19.9, 1990],
    ["19.90", 1990],
    [0.1 + 0.2, 30],
    [1.005, 101],
    [-1.005, -101],
    [-0.004, 0],
    [0, 0],
    ["x", Number.NaN],
  ])("%s", (given, want) => expect(toCents(given)).toBe(want));
});

describe("toVat", () => {
  test.each([
    ["default", 100_00, 25.5, 25_50],
    ["half a cent", 1_00, 13.5, 14],
    ["half a cent, taken back", -1_00, 13.5, -14],
    ["less than half a cent, taken back", -1_00, 10.2, -10],
    ["without VAT", -1_00, 0, 0],
  ])("%s", (_, net, percentage, want) => expect(toVat(net, percentage)).toBe(want));

  test("a credit note cancels its invoice, whatever the amount", () => {
    const left = [0, 10, 13.5, 14, 25.5].flatMap((percentage) =>
      Array.from(
        { length: 2000 },
        (_, cents) => toVat(cents, percentage) + toVat(-cents, percentage),
      ),
    );
    expect(left.filter((it) => it !== 0)).toEqual([]);
  });
});
