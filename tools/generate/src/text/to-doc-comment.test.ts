import { expect, test } from "vitest";
import { type DocPart, toDocComment } from "./to-doc-comment.ts";

const tests: { name: string; given: DocPart[]; want: string }[] = [
  { name: "default", given: ["One line."], want: "  /** One line. */" },
  {
    name: "behavior: wraps",
    given: [`${"word ".repeat(20)}end`],
    want: `  /**\n   * ${"word ".repeat(18)}word\n   * word end\n   */`,
  },
  {
    name: "behavior: leaves a line between paragraphs and before tags",
    given: ["One.", "Two.", { tag: "@see", text: "a" }, { tag: "@throws", text: "b" }],
    want: "  /**\n   * One.\n   *\n   * Two.\n   *\n   * @see a\n   * @throws b\n   */",
  },
  {
    name: "behavior: keeps code as it is, but inside the comment",
    given: [{ tag: "@example", code: 'f("*/");\n\n  g();' }],
    want: '  /**\n   * @example\n   * ```ts\n   * f("*\\/");\n   *\n   *   g();\n   * ```\n   */',
  },
  {
    name: "behavior: text cannot end the comment or start a tag",
    given: ["@deprecated */ alert(1)"],
    want: "  /** \\@deprecated *\\/ alert(1) */",
  },
];

test.each(tests)("$name", ({ given, want }) => {
  expect(toDocComment(given, "  ")).toBe(want);
});
