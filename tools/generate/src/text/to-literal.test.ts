import { expect, test } from "vitest";
import { toLiteral } from "./to-literal.ts";

test.each([
  { name: "default", given: "Ääkkönen", want: '"Ääkkönen"' },
  {
    name: "behavior: escapes quotes, backslashes and line ends",
    given: '"\\\n',
    want: '"\\"\\\\\\n"',
  },
  {
    name: "behavior: writes out what cannot be seen",
    given: "a\u2028b\u202ec\u200b",
    want: '"a\\u2028b\\u202ec\\u200b"',
  },
  { name: "behavior: no placeholders", given: "`$" + "{x} $", want: '"`\\u0024{x} $"' },
])("$name", ({ given, want }) => {
  expect(toLiteral(given)).toBe(want);
  expect(JSON.parse(toLiteral(given))).toBe(given);
});
