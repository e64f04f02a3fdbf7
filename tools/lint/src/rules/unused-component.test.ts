import { expect, test } from "vitest";
import { lintFiles, operation } from "../testing/lint-files.ts";

const MESSAGE = "Nothing refers to this file. Delete it, or refer to it.";

const USED = {
  "openapi.yaml": "openapi: 3.1.0\npaths:\n  /things: { $ref: areas/things/paths/things.yaml }\n",
  "areas/things/paths/things.yaml": `get:
  parameters: [{ $ref: ../../../common/parameters/page.yaml }]
  responses:
    '200': { content: { application/json: { schema: { $ref: ../schemas/Thing.yaml } } } }
    '400': { $ref: ../../../common/responses/BadRequest.yaml }
`,
  "areas/things/schemas/Thing.yaml": "items: { $ref: ./Row.yaml }",
  "areas/things/schemas/Row.yaml": "type: object",
  "common/parameters/page.yaml": "name: page",
  "common/responses/BadRequest.yaml": "description: Bad.",
  "vendor-index.yaml": "pages: []",
  "common/README.md": "Files.",
};

test.each([
  { name: "all are used", more: {}, want: [] },
  ...[
    "areas/things/paths/thing.yaml",
    "areas/things/schemas/Old.yaml",
    "common/parameters/size.yaml",
    "common/responses/Gone.yaml",
    "common/schemas/Old.yml",
  ].map((file) => ({
    name: `${file} is not`,
    more: { [file]: "# old\n" },
    want: [`${file}:1 ${MESSAGE}`],
  })),
])("$name", async ({ more, want }) => {
  expect(await lintFiles("cash-in/unused-component", { ...USED, ...more })).toEqual(want);
});

test("a file that only an unused one uses is unused, too", async () => {
  const more = {
    "areas/things/schemas/A.yaml": "items: { $ref: B.yaml }",
    "areas/things/schemas/B.yaml": "{}",
  };
  expect(await lintFiles("cash-in/unused-component", { ...USED, ...more })).toHaveLength(2);
});

test("a bundle has no such folders", async () => {
  expect(
    await lintFiles("cash-in/unused-component", { "openapi.yaml": operation("responses: {}") }),
  ).toEqual([]);
});
