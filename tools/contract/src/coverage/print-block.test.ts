import { expect, test } from "vitest";
import { insertBlock, printBlock } from "./print-block.ts";

const share = { covered: 3, total: 4 };
const block = printBlock({
  operations: share,
  responses: share,
  parameters: share,
  properties: share,
});

test("default: a row for each kind", () => {
  expect(block).toContain("| schema properties | 3 of 4 | 75 % | 95 % |");
  expect(block).toMatch(/^<!-- generated:coverage -->\n[\s\S]*<!-- \/generated:coverage -->$/);
});

test.each([
  {
    given: "a\n<!-- generated:coverage -->old<!-- /generated:coverage -->\nb",
    want: `a\n${block}\nb`,
  },
  { given: "no place", want: undefined },
  { given: "<!-- generated:coverage --> no end", want: undefined },
])("args: $given", ({ given, want }) => {
  expect(insertBlock(given, block)).toBe(want);
});
