import { expect, test } from "vitest";
import { answering, lintFiles, yaml } from "../testing/lint-files.ts";

const SCHEMAS = {
  "schemas/Thing.yaml": yaml`
    properties:
      Number:
        type: string
      Rows:
        type: array
        items: { $ref: Row.yaml }
      Owner: { $ref: Owner.yaml }
  `,
  "schemas/Row.yaml": "properties:\n  Price: {}\n  Vat: {}\n",
  "schemas/Owner.yaml": "allOf:\n  - { $ref: Name.yaml }\n",
  "schemas/Name.yaml": "properties:\n  Name: {}\n",
};

test.each([
  {
    name: "every property is shown, spread over the rows",
    given: "{ Number: 1, Rows: [{ Price: 1 }, { Vat: 1 }], Owner: { Name: a } }",
    want: [],
  },
  {
    name: "a property at the top is not shown",
    given: "{ Rows: [{ Price: 1, Vat: 1 }], Owner: { Name: a } }",
    want: ["schemas/Thing.yaml:2 No example shows Number. Add it to one."],
  },
  {
    name: "a property in a list is not shown",
    given: "{ Number: 1, Rows: [{ Price: 1 }], Owner: { Name: a } }",
    want: ["schemas/Row.yaml:3 No example shows Vat. Add it to one."],
  },
  {
    name: "a property in a branch is not shown",
    given: "{ Number: 1, Rows: [{ Price: 1, Vat: 1 }], Owner: {} }",
    want: ["schemas/Name.yaml:2 No example shows Name. Add it to one."],
  },
  {
    name: "a name counts only in its own schema",
    given: "{ Number: 1, Rows: [{ Price: 1, Number: 1, Name: a }], Owner: { Name: a, Vat: 1 } }",
    want: ["schemas/Row.yaml:3 No example shows Vat. Add it to one."],
  },
])("$name", async ({ given, want }) => {
  const files = { ...SCHEMAS, "openapi.yaml": answering(given) };
  expect(await lintFiles("cash-in/example-complete", files)).toEqual(want);
});

const VALUES = [
  { name: "the values of a map", given: "additionalProperties: { $ref: Row.yaml }" },
  {
    name: "the values of a map by patterns",
    given: "patternProperties: { '^[ab]$': { $ref: Row.yaml } }",
  },
];
const ITEMS = [
  {
    name: "the first items of a list",
    given: "prefixItems: [{ $ref: Row.yaml }, { $ref: Row.yaml }]",
  },
  {
    name: "the items behind the first one",
    given: "prefixItems: [{ type: string }]\nitems: { $ref: Row.yaml }",
    first: "x, ",
  },
];
const MISSING = "schemas/Row.yaml:3 No example shows Vat. Add it to one.";

test.each([
  ...VALUES.flatMap(({ name, given }) => [
    { name, given, example: "{ a: { Price: 1 }, b: { Vat: 1 } }", want: [] },
    { name: `not ${name}`, given, example: "{ a: { Price: 1 } }", want: [MISSING] },
  ]),
  ...ITEMS.flatMap(({ name, given, first = "" }) => [
    { name, given, example: `[${first}{ Price: 1 }, { Vat: 1 }]`, want: [] },
    { name: `not ${name}`, given, example: `[${first}{ Price: 1 }]`, want: [MISSING] },
  ]),
])("shown: $name", async ({ given, example, want }) => {
  const files = {
    "openapi.yaml": answering(example),
    "schemas/Thing.yaml": given,
    "schemas/Row.yaml": SCHEMAS["schemas/Row.yaml"],
  };
  expect(await lintFiles("cash-in/example-complete", files)).toEqual(want);
});

test("the example of another operation counts", async () => {
  const files = {
    ...SCHEMAS,
    "openapi.yaml": `${answering("{ Number: 1, Rows: [{ Price: 1 }] }")}    ${yaml`
      post:
            requestBody:
              content:
                application/json:
                  schema: { $ref: schemas/Thing.yaml }
                  examples: { full: { value: { Rows: [{ Vat: 1 }], Owner: { Name: a } } } }
    `}`,
  };
  expect(await lintFiles("cash-in/example-complete", files)).toEqual([]);
});

test.each([
  { name: "a circle", given: "properties: { A: {} }\nallOf: [{ $ref: Thing.yaml }]" },
  {
    name: "a $ref that leads nowhere",
    given: "properties: { A: {} }\nallOf: [{ $ref: Gone.yaml }]",
  },
  { name: "no schema at all", given: "properties: { A: {} }\nallOf: [1]" },
])("$name is the business of another rule", async ({ given }) => {
  const files = { "openapi.yaml": answering("{ A: 1 }"), "schemas/Thing.yaml": given };
  expect(await lintFiles("cash-in/example-complete", files)).toEqual([]);
});
