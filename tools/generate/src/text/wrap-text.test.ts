import { expect, test } from "vitest";
import { wrapText } from "./wrap-text.ts";

test.each([
  { name: "default", given: "one two three", want: ["one two", "three"] },
  { name: "behavior: fills a line to its end", given: "aaaa bbbbb c", want: ["aaaa bbbbb", "c"] },
  { name: "behavior: keeps line breaks", given: "one\n\ntwo\n", want: ["one", "", "two"] },
  {
    name: "behavior: keeps a long word whole",
    given: "a https://example.com b",
    want: ["a", "https://example.com", "b"],
  },
  {
    name: "behavior: keeps a long last word",
    given: "https://example.com",
    want: ["https://example.com"],
  },
])("$name", ({ given, want }) => {
  expect(wrapText(given, 10)).toEqual(want);
});
