import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test("marks without an end take no quadratic time", () => {
  const text = "<!-- <script <b> ".repeat(100_000);
  expect(plainText(text).length).toBeLessThan(text.length);
});

test.each([
  {
    name: "nothing to do",
    given: "Amount in **euros**, `a < b`.",
    want: "Amount in **euros**, `a < b`.",
  },
  { name: "HTML", given: '<p>One<br/>two <a href="https://x">three</a></p>', want: "Onetwo three" },
  { name: "code", given: "a<script type=x>alert(1)</script>b<STYLE>p{}</style>", want: "ab" },
  { name: "a comment", given: "a <!-- hidden\ntext --> b", want: "a  b" },
  { name: "a box", given: ":::info[Careful]\nKeep it.\n:::\n\nMore.", want: "Keep it.\n\nMore." },
  { name: "components of the editor", given: '<Card title="T">x</Card>', want: "x" },
  {
    name: "a placeholder is no HTML",
    given: "Authorization: Bearer <token>",
    want: "Authorization: Bearer <token>",
  },
  { name: "what cannot be seen", given: "a\u202Eb\u0007c\r\nd", want: "abc\nd" },
])("$name", ({ given, want }) => {
  expect(plainText(given)).toBe(want);
});
