import { describe, expect, test } from "vitest";
import { readFence } from "./read-fence.ts";

/** Large pages take their time on a busy machine. */

const DOCUMENT = "openapi: 3.0.1\npaths: {}";
const PAGE = `# A title\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${DOCUMENT}\n\`\`\`\n`;

describe("a block is found", () => {
  test.each([
    { name: "default", given: PAGE },
    { name: "CRLF", given: PAGE.replaceAll("\n", "\r\n") },
    { name: "a byte order mark", given: `\uFEFF${PAGE}` },
    { name: "text after it", given: `${PAGE}\nText of the page.`, followed: true },
    { name: "no end", given: PAGE.replace("\n```\n", "\n"), closed: false },
    { name: "four backticks", given: PAGE.replaceAll("```", "````") },
    { name: "tildes", given: PAGE.replaceAll("```", "~~~") },
    { name: "spaces before it", given: PAGE.replace(/^```|^openapi|^paths/gm, "  $&") },
    { name: "YAML in capitals", given: PAGE.replace("yaml", "YAML") },
    {
      name: "another block before it",
      given: PAGE.replace("```yaml", "```bash\ncurl\n```\n\n```yaml\na: 1\n```\n\n```yaml"),
    },
    { name: "another document after it", given: `${PAGE}${PAGE}`, others: 1, followed: true },
  ])("$name", ({ given, closed = true, followed = false, others = 0 }) => {
    const fence = readFence(given);
    expect(fence).toMatchObject({ title: "A title", closed, followed, others });
    expect(fence.yaml.trim()).toBe(DOCUMENT);
  });
});

test("blocks of code inside the YAML end nothing", () => {
  const yaml =
    "openapi: 3.0.1\npaths:\n  /a:\n    get:\n      description: |\n        ```json\n        {}\n        ```\n        ``` json\n         ```\n      tags: []";
  expect(readFence(`# T\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n`)).toMatchObject({ yaml, closed: true });
});

test.each([
  { name: "empty", given: " \n\r\n", want: "The page is empty; download it again." },
  {
    name: "HTML",
    given: "<!-- a -->\n<!DOCTYPE html><html></html>",
    want: "The page is HTML, not markdown; open its address in a browser and see whether it asks for a login.",
  },
  {
    name: "HTML without a declaration",
    given: "\n<html lang=en><body>```yaml\nopenapi: 3.0.1\n```",
    want: /is HTML/,
  },
  {
    name: "a guide",
    given: "# Errors\n\nText.\n\n```json\n{}\n```\n",
    want: "The page has no yaml block with an OpenAPI document; it is a guide, or cut short.",
  },
  { name: "cut in its head", given: "# A title\n\n## OpenAPI Spec", want: /cut short/ },
  {
    name: "too large",
    given: `${PAGE}${"x".repeat(8 * 1024 * 1024)}`,
    want: "The page has 8.0 MiB, more than the 8 MiB that are read; look at it by hand.",
  },
])("error: $name", ({ given, want }) => {
  expect(() => readFence(given)).toThrow(want);
});

test.each([
  { name: "comments", given: "<!-- a -->".repeat(50_000) },
  { name: "empty lines", given: "\n".repeat(1_000_000) },
  { name: "a line of spaces", given: `\`\`\`${" ".repeat(1_000_000)}\`` },
])("many $name take no quadratic time", ({ given }) => {
  expect(readFence(`${given}\n${PAGE}`).yaml.trim()).toBe(DOCUMENT);
});

test("many blocks take no quadratic time", () => {
  const page = `${"```yaml\na: 1\n```\n".repeat(100_000)}${PAGE}`;
  expect(readFence(page).yaml.trim()).toBe(DOCUMENT);
});
