import { expect, test } from "vitest";
import { toCommentText } from "./to-comment-text.ts";

test.each([
  { name: "default", given: "Plain text, `code` and text.", want: "Plain text, `code` and text." },
  { name: "behavior: cannot end the comment", given: "a */ b **/", want: "a *\\/ b **\\/" },
  {
    name: "behavior: cannot start a tag",
    given: "a\n @throws b\n@c",
    want: "a\n \\@throws b\n\\@c",
  },
  {
    name: "behavior: knows every line end",
    given: "a\r\nb\rc\u2028d\u2029e\u0085f",
    want: "a\nb\nc\nd\ne\nf",
  },
  { name: "behavior: drops control characters", given: "a\u0000b\tc\u001bd", want: "a b c d" },
  { name: "behavior: drops marks that turn text round", given: "a\u202eb\u2066c", want: "abc" },
])("$name", ({ given, want }) => {
  expect(toCommentText(given)).toBe(want);
});
