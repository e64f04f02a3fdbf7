import { expect, test } from "vitest";
import { answering, lintFiles, operation } from "../testing/lint-files.ts";

const OPEN =
  "{ additionalProperties: true, properties: { Number: {}, Rows: { type: array, items: { $ref: Row.yaml } } } }";
const ROW = "{ additionalProperties: true, properties: { Price: {} } }";

test.each([
  { name: "known names", schema: OPEN, example: "{ Number: 1, Rows: [{ Price: 1 }] }", want: [] },
  {
    name: "a misspelt name",
    schema: OPEN,
    example: "{ Nummer: 1 }",
    want: [
      "openapi.yaml:10 The schema has no property Nummer. Correct the name, or describe the property.",
    ],
  },
  {
    name: "a misspelt name in a list",
    schema: OPEN,
    example: "{ Rows: [{ Price: 1 }, { Prize: 1 }] }",
    want: [
      "openapi.yaml:10 The schema has no property Prize. Correct the name, or describe the property.",
    ],
  },
  {
    name: "a name of another branch",
    schema: `{ allOf: [${OPEN}, ${ROW}] }`,
    example: "{ Number: 1, Price: 1 }",
    want: [],
  },
  {
    name: "one branch takes unknown names, another knows some",
    schema: "{ allOf: [{ additionalProperties: true }, { properties: { Number: {} } }] }",
    example: "{ Nummer: 1 }",
    want: [
      "openapi.yaml:10 The schema has no property Nummer. Correct the name, or describe the property.",
    ],
  },
  ...["{}", "{ type: integer }"].map((others) => ({
    name: `a misspelt name, where others are ${others}`,
    schema: `{ additionalProperties: ${others}, properties: { Number: {} } }`,
    example: "{ Nummer: 1 }",
    want: [
      "openapi.yaml:10 The schema has no property Nummer. Correct the name, or describe the property.",
    ],
  })),
  {
    name: "a misspelt name in a map",
    schema: "{ additionalProperties: { $ref: Row.yaml } }",
    example: "{ Any: { Price: 1 }, Other: { Prize: 1 } }",
    want: [
      "openapi.yaml:10 The schema has no property Prize. Correct the name, or describe the property.",
    ],
  },
  {
    name: "a misspelt name in the first item of a list",
    schema: "{ prefixItems: [{ $ref: Row.yaml }] }",
    example: "[{ Prize: 1 }, { Any: 1 }]",
    want: [
      "openapi.yaml:10 The schema has no property Prize. Correct the name, or describe the property.",
    ],
  },
  {
    name: "a value of a name of its own is none of the map",
    schema: "{ additionalProperties: { $ref: Row.yaml }, properties: { Number: {} } }",
    example: "{ Number: { Any: 1 } }",
    want: [],
  },
  {
    name: "a name that a pattern knows",
    schema:
      "{ additionalProperties: true, properties: {}, patternProperties: { '^N': {}, '(': {} } }",
    example: "{ Nummer: 1 }",
    want: [],
  },
  {
    name: "a map names no property",
    schema: "{ additionalProperties: true }",
    example: "{ Any: 1 }",
    want: [],
  },
  {
    name: "a closed schema is the business of Redocly",
    schema: "{ properties: { Number: {} } }",
    example: "{ A: 1 }",
    want: [],
  },
])("$name", async ({ schema, example, want }) => {
  const files = {
    "openapi.yaml": answering(example),
    "schemas/Thing.yaml": schema,
    "schemas/Row.yaml": ROW,
  };
  expect(await lintFiles("cash-in/example-known-fields", files)).toEqual(want);
});

test("an example among several is reported at its own line", async () => {
  const fields = `requestBody:
  content:
    application/json:
      schema: { $ref: schemas/Thing.yaml }
      examples:
        good: { value: { Number: 1 } }
        bad: { $ref: bad.yaml }`;
  const files = {
    "openapi.yaml": operation(fields),
    "bad.yaml": "value:\n  Number: 1\n  Nummer:\n    - 1\n",
    "schemas/Thing.yaml": OPEN,
    "schemas/Row.yaml": ROW,
  };
  expect(await lintFiles("cash-in/example-known-fields", files)).toEqual([
    "bad.yaml:3 The schema has no property Nummer. Correct the name, or describe the property.",
  ]);
});
