import { expect, test } from "vitest";
import { answering, type Files, lintFiles, operation } from "./testing/lint-files.ts";

// What Redocly's own rules do for us. These tests show that redocly.yaml has them on,
// and would tell if a new version of Redocly stopped doing it.

const conform = (what: string) =>
  `openapi.yaml:10 Example value must conform to the schema: ${what}.`;

test.each([
  { format: "date", example: "'2024-02-29'", want: [] },
  {
    format: "date",
    example: "'2023-02-29'",
    want: [conform('`A` property must match format "date"')],
  },
  { format: "date-time", example: "'2024-02-01T09:30:00Z'", want: [] },
  {
    format: "date-time",
    example: "'2024-02-01T09:30:00'",
    want: [conform('`A` property must match format "date-time"')],
  },
  { format: "uuid", example: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", want: [] },
  { format: "uuid", example: "1b9d6bcd", want: [conform('`A` property must match format "uuid"')] },
])(
  "an example is checked by its format, also in an open object: $format $example",
  async ({ format, example, want }) => {
    const files = {
      "openapi.yaml": answering(`{ A: ${example}, Unknown: 1 }`),
      "schemas/Thing.yaml": `additionalProperties: true\nproperties:\n  A: { type: string, format: ${format} }`,
    };
    expect(await lintFiles("no-invalid-media-type-examples", files)).toEqual(want);
  },
);

const LIST = {
  "schemas/Thing.yaml": "type: array\nitems: { $ref: Row.yaml }",
  "schemas/Row.yaml": "properties: { A: {} }",
};

test.each<{ name: string; rule: string; files: Files; want: string[] }>([
  {
    name: "an unknown property in a closed object",
    rule: "no-invalid-media-type-examples",
    files: { ...LIST, "openapi.yaml": answering("[{ A: 1 }, { B: 1 }]") },
    want: [conform("`1` property must NOT have unevaluated properties `B`")],
  },
  {
    name: "the example of a parameter",
    rule: "no-invalid-parameter-examples",
    files: {
      "openapi.yaml": operation(
        "parameters:\n  - { schema: { format: date }, example: '2024-13-01' }",
      ),
    },
    want: ['openapi.yaml:6 Example value must conform to the schema: must match format "date".'],
  },
  {
    name: "the example of a schema",
    rule: "no-invalid-schema-examples",
    files: { "openapi.yaml": answering(), "schemas/Thing.yaml": "type: string\nexample: 1" },
    want: ["schemas/Thing.yaml:2 Example value must conform to the schema: type must be string."],
  },
  {
    name: "a format that no validator knows",
    rule: "rule/known-format",
    files: { "openapi.yaml": answering(), "schemas/Thing.yaml": "type: string\nformat: datetime" },
    want: [
      "schemas/Thing.yaml:2 The format is not among those that are checked. Correct it, or list it in redocly.yaml.",
    ],
  },
  {
    name: "two paths that differ in the names of their parameters only",
    rule: "no-identical-paths",
    files: {
      "openapi.yaml": "openapi: 3.1.0\npaths:\n  /a/{x}: { get: {} }\n  /a/{y}: { post: {} }",
    },
    want: [
      "openapi.yaml:4 The path already exists which differs only by path parameter name(s): `/a/{x}` and `/a/{y}`.",
    ],
  },
  {
    name: "an operationId twice",
    rule: "operation-operationId-unique",
    files: {
      "openapi.yaml":
        "openapi: 3.1.0\npaths:\n  /a: { get: { operationId: a } }\n  /b: { $ref: b.yaml }",
      "b.yaml": "# b\nget: { operationId: a }",
    },
    want: ["b.yaml:2 Every operation must have a unique `operationId`."],
  },
  {
    name: "a parameter without a description",
    rule: "parameter-description",
    files: {
      "openapi.yaml": operation("parameters:\n  - $ref: page.yaml"),
      "page.yaml": "# p\nname: page",
    },
    want: ["page.yaml:2 Parameter object description must be present."],
  },
])("$name", async ({ rule, files, want }) => {
  expect(await lintFiles(rule, files)).toEqual(want);
});

test("two files of the same name are told of each other", async () => {
  const files = {
    "openapi.yaml": answering(),
    "schemas/Thing.yaml": "properties: { A: { $ref: ../a/Row.yaml }, B: { $ref: ../b/Row.yaml } }",
    "a/Row.yaml": "type: string",
    "b/Row.yaml": "type: string",
  };
  expect(await lintFiles("component-name-unique", files)).toEqual([
    expect.stringMatching(/^a\/Row.yaml:1 Component 'schemas\/Row' is not unique.*b\/Row.yaml$/s),
    expect.stringMatching(/^b\/Row.yaml:1 Component 'schemas\/Row' is not unique.*a\/Row.yaml$/s),
  ]);
});
