import { expect, test } from "vitest";
import { readPrograms } from "./read-programs.ts";

const block = (code: string, language = "ts") => `\`\`\`${language}\n${code}\n\`\`\`\n`;

test.each([
  { name: "no block", given: "# Title\n", want: [] },
  { name: "other languages", given: block("npm i", "sh") + block("$ npx", ""), want: [] },
  {
    name: "a block, on the lines where it stands",
    given: `# Title\n\n${block("a();")}`,
    want: [{ line: 3, blocks: 1, code: "\n\n\na();\n" }],
  },
  {
    name: "a block that goes on with the one before",
    given: `${block('import "a";')}Text.\n${block("b();", "typescript")}`,
    want: [{ line: 1, blocks: 2, code: '\nimport "a";\n\n\n\nb();\n' }],
  },
  {
    name: "a block that begins anew",
    given: block('import "a";') + block('import "b";'),
    want: [
      { line: 1, blocks: 1, code: '\nimport "a";\n' },
      { line: 4, blocks: 1, code: '\n\n\n\nimport "b";\n' },
    ],
  },
  {
    name: "an import within an expression begins nothing",
    given: block('import "a";') + block('import("b");'),
    want: [{ line: 1, blocks: 2, code: '\nimport "a";\n\n\nimport("b");\n' }],
  },
  {
    name: "a block within a list",
    given: "- Text:\n  ```js\n  a {\n    b\n\n  }\n  ```\n",
    want: [{ line: 2, blocks: 1, code: "\n\na {\n  b\n\n}\n" }],
  },
  {
    name: "a longer fence around one that is shown",
    given: "````md\n```ts\na();\n```\n````\n",
    want: [],
  },
  {
    name: "a fence that nobody closes",
    given: "~~~ts\na();",
    want: [{ line: 1, blocks: 1, code: "\na();\n" }],
  },
])("programs: $name", ({ given, want }) => {
  const programs = readPrograms(given, "a.md");
  expect(programs.map(({ line, blocks, code }) => ({ line, blocks, code }))).toEqual(want);
});

test("comments tell what a program prints", () => {
  const given = block("log(1);\n//=> 1\n  //=> { a: 2 }\n// => 3");
  expect(readPrograms(given, "a.md")[0]?.output).toEqual(["1", "{ a: 2 }"]);
});
