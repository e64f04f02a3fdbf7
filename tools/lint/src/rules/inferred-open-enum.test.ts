import { expect, test } from "vitest";
import { answering, lintFiles, operation } from "../testing/lint-files.ts";

const RULE = "cash-in/inferred-open-enum";
const OPEN = "Write x-extensible-enum, which allows other values.";

test.each([
  { name: "a documented enum", given: "x-evidence: documented\nenum: [A, B]", want: [] },
  {
    name: "known values",
    given: "x-evidence: inferred\ntype: string\nx-extensible-enum: [A]",
    want: [],
  },
  {
    name: "known values or null",
    given: "type: [string, 'null']\nx-extensible-enum: [A]",
    want: [],
  },
  {
    name: "an inferred enum",
    given: "x-evidence: inferred\nenum: [A, B]",
    want: [`schemas/Thing.yaml:2 The enum is inferred, not documented. ${OPEN}`],
  },
  {
    name: "an observed enum in a property, by the word of its schema",
    given: "x-evidence: observed\nproperties:\n  Kind:\n    enum: [A]",
    want: [`schemas/Thing.yaml:4 The enum is observed, not documented. ${OPEN}`],
  },
  {
    name: "an inferred constant",
    given: "x-evidence: inferred\nproperties:\n  Kind:\n    const: A",
    want: [`schemas/Thing.yaml:4 The const is inferred, not documented. ${OPEN}`],
  },
  {
    name: "inferred constants to choose from",
    given: "x-evidence: inferred\noneOf:\n  - const: A\n  - const: B",
    want: [3, 4].map(
      (line) => `schemas/Thing.yaml:${line} The const is inferred, not documented. ${OPEN}`,
    ),
  },
  {
    name: "a documented constant",
    given: "x-evidence: documented\nconst: A",
    want: [],
  },
  {
    name: "a property that is documented within a schema that is not",
    given: "x-evidence: inferred\nproperties:\n  Kind: { enum: [A], x-evidence: documented }",
    want: [],
  },
  {
    name: "a property that is inferred within a schema that is not",
    given: "x-evidence: documented\nproperties:\n  Kind: { enum: [A], x-evidence: inferred }",
    want: [`schemas/Thing.yaml:3 The enum is inferred, not documented. ${OPEN}`],
  },
  {
    name: "known values of a number",
    given: "x-evidence: inferred\ntype: integer\nx-extensible-enum: ['1']",
    want: [
      "schemas/Thing.yaml:3 x-extensible-enum stands on something that is not a string. Add type: string, or remove it.",
    ],
  },
  ...["[]", "A", "[A, 1]", "['']"].map((values) => ({
    name: `no known value: ${values}`,
    given: `type: string\nx-extensible-enum: ${values}`,
    want: [
      "schemas/Thing.yaml:2 x-extensible-enum is not a list of texts. Name at least one known value.",
    ],
  })),
])("$name", async ({ given, want }) => {
  expect(
    await lintFiles(RULE, { "openapi.yaml": answering(), "schemas/Thing.yaml": given }),
  ).toEqual(want);
});

test("what a schema refers to has not the word of that schema", async () => {
  const files = {
    "openapi.yaml": answering(),
    "schemas/Thing.yaml": "x-evidence: documented\nproperties:\n  Kind: { $ref: Kind.yaml }",
    "schemas/Kind.yaml": "enum: [A]",
  };
  expect(await lintFiles(RULE, files)).toEqual([
    `schemas/Kind.yaml:1 The enum is inferred, not documented. ${OPEN}`,
  ]);
});

test.each([
  { request: "documented", own: "", want: [] },
  {
    request: "inferred",
    own: "",
    want: [`openapi.yaml:8 The enum is inferred, not documented. ${OPEN}`],
  },
  {
    request: "documented",
    own: "x-evidence: inferred, ",
    want: [`openapi.yaml:8 The enum is inferred, not documented. ${OPEN}`],
  },
])("the enum of a parameter: request $request, schema $own", async ({ request, own, want }) => {
  const given = `x-evidence: { request: ${request}, response: documented }\nparameters:\n  - name: kind\n    schema: { ${own}enum: [a] }`;
  expect(await lintFiles(RULE, { "openapi.yaml": operation(given) })).toEqual(want);
});

test("the enum of a response on the spot has the word of the response", async () => {
  const given = `x-evidence: { request: documented, response: inferred }
responses:
  '200':
    content:
      application/json:
        schema: { type: array, items: { enum: [A] } }`;
  expect(await lintFiles(RULE, { "openapi.yaml": operation(given) })).toEqual([
    `openapi.yaml:10 The enum is inferred, not documented. ${OPEN}`,
  ]);
});

test("a shared parameter has not the word of who happens to use it", async () => {
  const files = {
    "openapi.yaml": operation(
      "x-evidence: { request: documented }\nparameters:\n  - { $ref: kind.yaml }",
    ),
    "kind.yaml": "name: kind\nschema:\n  enum: [a]",
  };
  expect(await lintFiles(RULE, files)).toEqual([
    `kind.yaml:3 The enum is inferred, not documented. ${OPEN}`,
  ]);
});
