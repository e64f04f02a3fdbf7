import { expect, test } from "vitest";
import { answering, lintFiles, operation } from "../testing/lint-files.ts";

const RULE = "cash-in/inferred-response-required";
const message = (word: string, promise = "required") =>
  `A response uses this schema, and its ${promise} is ${word}, not documented. Remove ${promise}, or give the request a schema of its own.`;

test.each([
  { name: "nothing required", given: "x-evidence: inferred", want: [] },
  { name: "documented", given: "x-evidence: documented\nrequired: [Number]", want: [] },
  {
    name: "inferred",
    given: "x-evidence: inferred\nrequired:\n  - Number",
    want: [`schemas/Thing.yaml:2 ${message("inferred")}`],
  },
  {
    name: "inferred, where another field is there, and of their number",
    given: "x-evidence: inferred\ndependentRequired: { A: [B] }\nminProperties: 2",
    want: [
      `schemas/Thing.yaml:2 ${message("inferred", "dependentRequired")}`,
      `schemas/Thing.yaml:3 ${message("inferred", "minProperties")}`,
    ],
  },
  {
    name: "seen in some answers is not seen in all",
    given: "x-evidence: observed\nrequired: [Number]",
    want: [`schemas/Thing.yaml:2 ${message("observed")}`],
  },
  {
    name: "inferred, and below a documented schema",
    given: "x-evidence: documented\nproperties:\n  Rows: { items: { $ref: Row.yaml } }",
    want: [`schemas/Row.yaml:1 ${message("inferred")}`],
  },
])("$name", async ({ given, want }) => {
  const files = {
    "openapi.yaml": answering(),
    "schemas/Thing.yaml": given,
    "schemas/Row.yaml": "required: [Price]\nx-evidence: inferred",
  };
  expect(await lintFiles(RULE, files)).toEqual(want);
});

const BODY =
  "requestBody:\n  content:\n    application/json:\n      schema: { $ref: schemas/Thing.yaml }";
const ANSWER = "responses:\n  '400': { $ref: common/responses/BadRequest.yaml }";

test.each([
  { name: "a request may require", given: BODY, want: [] },
  {
    name: "a schema that a request and an error share may not",
    given: `${BODY}\n${ANSWER}`,
    want: [`schemas/Thing.yaml:1 ${message("inferred")}`],
  },
])("$name", async ({ given, want }) => {
  const files = {
    "openapi.yaml": operation(given),
    "common/responses/BadRequest.yaml":
      "content: { application/json: { schema: { $ref: ../../schemas/Thing.yaml } } }",
    "schemas/Thing.yaml": "required: [Number]\nx-evidence: inferred",
  };
  expect(await lintFiles(RULE, files)).toEqual(want);
});
