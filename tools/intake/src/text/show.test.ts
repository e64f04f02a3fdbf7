import { expect, test } from "vitest";
import { showLine, showList } from "./show.ts";

test.each([
  { name: "plain text", given: "Näin (2 €) 名前", want: "Näin (2 €) 名前" },
  { name: "an escape sequence", given: "a\u001b[31mb", want: "a\\u{001b}[31mb" },
  { name: "a line end", given: "a\r\nPages: 0", want: "a\\u{000d}\\u{000a}Pages: 0" },
  {
    name: "marks of direction",
    given: "a\u202eb\u2066c\u200f",
    want: "a\\u{202e}b\\u{2066}c\\u{200f}",
  },
  { name: "one byte for an escape", given: "\u009b1m", want: "\\u{009b}1m" },
])("showLine: $name", ({ given, want }) => {
  expect(showLine(given)).toBe(want);
});

test("showList names the first and counts the rest", () => {
  const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
  expect(showList(names.slice(0, 10))).toBe("n0, n1, n2, n3, n4, n5, n6, n7, n8, n9");
  expect(showList(names)).toBe("n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 2 more");
});
