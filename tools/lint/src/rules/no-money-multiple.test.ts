import { expect, test } from "vitest";
import { answering, lintFiles } from "../testing/lint-files.ts";

test.each([
  { name: "an amount", given: "type: number", want: [] },
  { name: "whole hundreds", given: "type: integer\nmultipleOf: 100", want: [] },
  { name: "whole numbers", given: "type: number\nmultipleOf: 1", want: [] },
  {
    name: "cents",
    given: "properties:\n  Amount:\n    multipleOf: 0.01",
    want: [
      "schemas/Thing.yaml:3 multipleOf: 0.01 refuses right amounts in floating point. Remove it, and say the decimals in the description.",
    ],
  },
  {
    name: "more than one, with decimals",
    given: "multipleOf: 1.1",
    want: [
      "schemas/Thing.yaml:1 multipleOf: 1.1 refuses right amounts in floating point. Remove it, and say the decimals in the description.",
    ],
  },
])("$name", async ({ given, want }) => {
  const files = { "openapi.yaml": answering(), "schemas/Thing.yaml": given };
  expect(await lintFiles("cash-in/no-money-multiple", files)).toEqual(want);
});
