import { expect, test } from "vitest";
import { answering, lintFiles, operation } from "../testing/lint-files.ts";

const MESSAGE =
  "An object is described inline. Move it to a file of its own under schemas/ and write a $ref.";

test.each([
  {
    name: "a file of its own",
    given: "type: object\nproperties: { Owner: { $ref: Owner.yaml } }",
    want: [],
  },
  {
    name: "a property",
    given: "properties:\n  Owner:\n    type: object",
    want: [`schemas/Thing.yaml:2 ${MESSAGE}`],
  },
  {
    name: "an item",
    given: "type: array\nitems:\n  properties: {}",
    want: [`schemas/Thing.yaml:2 ${MESSAGE}`],
  },
  {
    name: "a branch",
    given: "allOf:\n  - type: object",
    want: [`schemas/Thing.yaml:2 ${MESSAGE}`],
  },
  {
    name: "a map",
    given: "properties:\n  Owner:\n    additionalProperties: { type: string }",
    want: [`schemas/Thing.yaml:2 ${MESSAGE}`],
  },
  {
    name: "a map by patterns",
    given: "properties:\n  Owner:\n    patternProperties: { '^a': { type: string } }",
    want: [`schemas/Thing.yaml:2 ${MESSAGE}`],
  },
  {
    name: "objects put together",
    given: "properties:\n  Owner:\n    allOf: [{ $ref: Owner.yaml }, { $ref: Person.yaml }]",
    want: [`schemas/Thing.yaml:2 ${MESSAGE}`],
  },
  {
    name: "texts put together are no object",
    given: "properties:\n  Owner:\n    allOf: [{ $ref: Text.yaml }, { maxLength: 5 }]",
    want: [],
  },
  {
    name: "an object or null is a name or nothing",
    given: "properties:\n  Owner:\n    oneOf: [{ $ref: Owner.yaml }, { type: 'null' }]",
    want: [],
  },
])("in a schema: $name", async ({ given, want }) => {
  const files = {
    "openapi.yaml": answering(),
    "schemas/Thing.yaml": given,
    "schemas/Owner.yaml": "type: object",
    "schemas/Person.yaml": "type: object",
    "schemas/Text.yaml": "type: string",
  };
  expect(await lintFiles("cash-in/no-inline-object", files)).toEqual(want);
});

test("in a request body", async () => {
  const fields =
    "requestBody:\n  content:\n    application/json:\n      schema:\n        type: object";
  expect(
    await lintFiles("cash-in/no-inline-object", { "openapi.yaml": operation(fields) }),
  ).toEqual([`openapi.yaml:8 ${MESSAGE}`]);
});

test("in a bundle", async () => {
  const bundle = `openapi: 3.1.0
components:
  schemas:
    Thing:
      type: object
      properties:
        Owner:
          type: object
`;
  expect(await lintFiles("cash-in/no-inline-object", { "openapi.yaml": bundle })).toEqual([
    `openapi.yaml:7 ${MESSAGE}`,
  ]);
});
