import { expect, test } from "vitest";
import { lintFiles } from "../testing/lint-files.ts";

const RULE = "cash-in/component-room";

/** A path item that answers with the given schema and takes the given parameters. */
const path = (schema: string, ...parameters: string[]) => `get:
  parameters: [${parameters.map((file) => `{ $ref: ${file} }`).join(", ")}]
  responses:
    '200': { content: { application/json: { schema: { $ref: ${schema} } } } }
`;

const FILES = {
  "openapi.yaml": `openapi: 3.1.0
paths:
  /a: { $ref: areas/a/paths/a.yaml }
  /b: { $ref: areas/b/paths/b.yaml }
`,
  "areas/a/paths/a.yaml": path("../schemas/A.yaml", "../../../common/parameters/page.yaml"),
  "areas/b/paths/b.yaml": path("../schemas/B.yaml", "../../../common/parameters/page.yaml"),
  "areas/a/schemas/A.yaml": "items: { $ref: ../../../common/schemas/Shared.yaml }",
  "areas/b/schemas/B.yaml": "items: { $ref: ../../../common/schemas/Shared.yaml }",
  "common/parameters/page.yaml": "name: page",
  "common/schemas/Shared.yaml": "items: { $ref: ./Inner.yaml }",
  "common/schemas/Inner.yaml": "type: string",
};

test.each([
  { name: "each in its room", more: {}, want: [] },
  {
    name: "a $ref that leads nowhere",
    more: {
      "areas/a/schemas/A.yaml":
        "allOf: [{ $ref: ../../../common/schemas/Shared.yaml }, { $ref: Gone.yaml }]",
    },
    want: [],
  },
  {
    name: "a common parameter that one area uses",
    more: { "areas/b/paths/b.yaml": path("../schemas/B.yaml") },
    want: ["common/parameters/page.yaml:1 Only the area a uses this file. Move it to areas/a."],
  },
  {
    name: "common schemas that one area uses, one through the other",
    more: { "areas/a/schemas/A.yaml": "type: string" },
    want: [
      "common/schemas/Shared.yaml:1 Only the area b uses this file. Move it to areas/b.",
      "common/schemas/Inner.yaml:1 Only the area b uses this file. Move it to areas/b.",
    ],
  },
  {
    name: "a schema of another area",
    more: {
      "areas/a/schemas/A.yaml":
        "properties:\n  A: { $ref: ../../../common/schemas/Shared.yaml }\n  B: { $ref: ../../b/schemas/B.yaml }",
    },
    want: [
      "areas/a/schemas/A.yaml:3 This is the area a, yet refers to the area b. Move what both use to common.",
    ],
  },
  {
    name: "a common schema that needs an area",
    more: {
      "common/schemas/Inner.yaml": "items:\n  $ref: ../../areas/a/schemas/C.yaml",
      "areas/a/schemas/C.yaml": "{}",
    },
    want: [
      "common/schemas/Inner.yaml:2 This file is common, yet refers to the area a. Move what both use to common.",
    ],
  },
])("$name", async ({ more, want }) => {
  expect(await lintFiles(RULE, { ...FILES, ...more })).toEqual(want);
});

test("a shared response stays in common with what it needs, however few use it", async () => {
  const more = {
    "areas/b/paths/b.yaml": `${FILES["areas/b/paths/b.yaml"]}    '400': { $ref: ../../../common/responses/BadRequest.yaml }\n`,
    "common/responses/BadRequest.yaml":
      "content: { application/json: { schema: { $ref: ../schemas/Error.yaml } } }",
    "common/schemas/Error.yaml": "type: object",
  };
  expect(await lintFiles(RULE, { ...FILES, ...more })).toEqual([]);
});
