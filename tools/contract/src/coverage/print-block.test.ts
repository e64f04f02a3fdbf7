import { expect, test } from "vitest";
import { printBlock } from "./print-block.ts";

const share = { covered: 3, total: 4 };
const block = printBlock({
  operations: share,
  responses: share,
  parameters: share,
  properties: share,
});

test("default: a row for each kind", () => {
  expect(block).toContain("| schema properties | 3 of 4 | 75 % | 95 % |");
  // Markdown wants an empty line between a comment and a table.
  expect(block).toMatch(/^\nHow [\s\S]*\|\n$/);
});
