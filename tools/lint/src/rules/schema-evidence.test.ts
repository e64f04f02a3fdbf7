import { expect, test } from "vitest";
import { answering, lintFiles, operation, yaml } from "../testing/lint-files.ts";

const WORDS = "Write one of documented, observed, inferred.";
const GOOD = yaml`
  x-evidence: inferred
  description: A thing.
  properties:
    Number:
      description: Its number.
      type: string
    Owner:
      $ref: Owner.yaml
`;

test.each([
  { name: "all said", given: GOOD, want: [] },
  {
    name: "no word",
    given: GOOD.replace("x-evidence: inferred", "title: Thing"),
    want: [`schemas/Thing.yaml:1 x-evidence is missing. ${WORDS}`],
  },
  {
    name: "an unknown word",
    given: GOOD.replace("inferred", "guessed"),
    want: [`schemas/Thing.yaml:1 "guessed" is no evidence. ${WORDS}`],
  },
  {
    name: "an unknown word on a property",
    given: GOOD.replace("type: string", "x-evidence: TODO"),
    want: [`schemas/Thing.yaml:6 "TODO" is no evidence. ${WORDS}`],
  },
  {
    name: "no description of the schema",
    given: GOOD.replace("A thing.", '""'),
    want: ["schemas/Thing.yaml:2 The schema has no description. Say in a sentence what it is."],
  },
  {
    name: "no description of a property",
    given: GOOD.replace("description: Its number.", "title: Number"),
    want: [
      "schemas/Thing.yaml:4 The property Number has no description. Say in a sentence what it is, with its unit.",
    ],
  },
])("$name", async ({ given, want }) => {
  const files = {
    "openapi.yaml": answering(),
    "schemas/Thing.yaml": given,
    "schemas/Owner.yaml": "x-evidence: documented\ndescription: An owner.",
  };
  expect(await lintFiles("cash-in/schema-evidence", files)).toEqual(want);
});

test("the schema of a parameter needs no word, but no wrong one either", async () => {
  const fields =
    "parameters:\n  - { name: a, schema: { type: string } }\n  - { name: b, schema: { x-evidence: TODO } }";
  expect(await lintFiles("cash-in/schema-evidence", { "openapi.yaml": operation(fields) })).toEqual(
    [`openapi.yaml:7 "TODO" is no evidence. ${WORDS}`],
  );
});
