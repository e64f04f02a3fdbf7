import { expect, test } from "vitest";
import { judge } from "./judge.ts";
import { printTable } from "./print-table.ts";
import type { Row } from "./run-consumer.ts";

const row: Row = { name: "bun", version: "1.0.0", outcome: "works", seconds: 1.23, remarks: [] };

test.each<[given: Row["outcome"], isCi: boolean, want: number]>([
  ["works", true, 0],
  ["skipped", true, 0],
  ["cannot be had", false, 0],
  ["cannot be had", true, 1],
  ["fails", false, 1],
  ["fails", true, 1],
])("default: one that %s, with CI %s, ends with %i", (outcome, isCi, want) => {
  expect(judge([row, { ...row, outcome }], isCi)).toBe(want);
});

test("behavior: the table holds a line for each, and what is wrong below", () => {
  const other: Row = { ...row, name: "chromium", outcome: "fails", remarks: ["list: false"] };
  expect(printTable([row, other])).toBe(
    [
      "runtime   version  result  seconds",
      "bun       1.0.0    works   1.2",
      "chromium  1.0.0    fails   1.2",
      "",
      "chromium: list: false",
    ].join("\n"),
  );
});
