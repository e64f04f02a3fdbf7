import { expect, test } from "vitest";
import { parseCount } from "./parse-count.ts";

test.each([
  { given: "1", want: 1 },
  { given: "9999999999", want: 9_999_999_999 },
])("default: $given", ({ given, want }) => {
  expect(parseCount(given)).toBe(want);
});

test.each(["0", "", "-1", "1.5", "1e3", "many", "01", "99999999999"])("error: %j", (given) => {
  expect(() => parseCount(given)).toThrow("Give a whole number above zero.");
});
