import { expect, test } from "vitest";
import { alignColumns } from "./align-columns.ts";
import { count } from "./count.ts";
import { replaceBlock } from "./replace-block.ts";
import { toCodeSpan } from "./to-code-span.ts";

test.each([
  { given: () => count(1, "page"), want: "1 page" },
  { given: () => count(2, "page"), want: "2 pages" },
  { given: () => count(0, "page"), want: "0 pages" },
  { given: () => count(1, "property", "properties"), want: "1 property" },
  { given: () => count(2, "property", "properties"), want: "2 properties" },
  { given: () => alignColumns([]), want: "" },
  {
    given: () =>
      alignColumns([
        ["a", "bcd", ""],
        ["ab", "c"],
      ]),
    want: "a   bcd\nab  c",
  },
  { given: () => toCodeSpan("a"), want: "`a`" },
  { given: () => toCodeSpan("a\r\n\tb\u2028c"), want: "`a b c`" },
  { given: () => toCodeSpan("a`b"), want: "`` a`b ``" },
  { given: () => toCodeSpan("a|b"), want: "`a|b`" },
  { given: () => toCodeSpan("a|b", "cell"), want: "`a\\|b`" },
  {
    given: () =>
      replaceBlock("a\n<!-- generated:x -->\nold\n<!-- /generated:x -->\nb", "x", "$& new"),
    want: "a\n<!-- generated:x -->\n$& new\n<!-- /generated:x -->\nb",
  },
  { given: () => replaceBlock("a", "x", "new"), want: undefined },
  { given: () => replaceBlock("<!-- generated:x --> no end", "x", "new"), want: undefined },
  {
    given: () => replaceBlock("<!-- /generated:x --><!-- generated:x -->", "x", "new"),
    want: undefined,
  },
])("default: $given", ({ given, want }) => {
  expect(given()).toBe(want);
});
