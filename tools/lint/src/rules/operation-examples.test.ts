import { expect, test } from "vitest";
import { lintFiles, operation } from "../testing/lint-files.ts";

test.each([
  {
    name: "all have one",
    given: `
parameters:
  - { name: a, in: query, example: 1 }
  - { name: b, in: query, examples: { one: { value: 1 } } }
requestBody: { content: { text/csv: { example: '' } } }
responses: { '200': { content: { text/csv: { example: null } } }, '204': { description: Empty. } }`,
    want: [],
  },
  {
    name: "a parameter without",
    given: "parameters:\n  - { name: a, in: query, schema: { example: 1 } }",
    want: ["openapi.yaml:6 The parameter a has no example. Add one."],
  },
  {
    name: "a request body without, for one of its types",
    given:
      "requestBody:\n  content:\n    text/csv: { example: a }\n    text/plain:\n      schema: {}",
    want: [
      "openapi.yaml:8 The request body has no example for text/plain. Add one beside its schema.",
    ],
  },
  {
    name: "a good answer without",
    given: "responses:\n  '201':\n    content:\n      text/csv: { examples: {} }",
    want: [
      "openapi.yaml:8 The 201 response has no example for text/csv. Add one beside its schema.",
    ],
  },
  {
    name: "an error without is no matter",
    given: "responses:\n  '400':\n    content:\n      text/csv: {}",
    want: [],
  },
])("$name", async ({ given, want }) => {
  const files = { "openapi.yaml": operation(given.trimStart()) };
  expect(await lintFiles("cash-in/operation-examples", files)).toEqual(want);
});

test("a shared parameter is reported in its own file", async () => {
  const files = {
    "openapi.yaml": operation("parameters:\n  - { $ref: common/parameters/page.yaml }"),
    "common/parameters/page.yaml": "name: page\nin: query\n",
  };
  expect(await lintFiles("cash-in/operation-examples", files)).toEqual([
    "common/parameters/page.yaml:1 The parameter page has no example. Add one.",
  ]);
});
