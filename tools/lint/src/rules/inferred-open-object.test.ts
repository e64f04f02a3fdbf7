import { expect, test } from "vitest";
import { answering, lintFiles } from "../testing/lint-files.ts";

const MESSAGE =
  "The object is inferred, yet closed to unknown fields. Add additionalProperties: true.";

test.each([
  {
    name: "an open one",
    given: "x-evidence: inferred\ntype: object\nadditionalProperties: true",
    want: [],
  },
  { name: "a documented one", given: "x-evidence: documented\ntype: object", want: [] },
  { name: "no object", given: "x-evidence: inferred\ntype: string", want: [] },
  {
    name: "silent",
    given: "x-evidence: inferred\ntype: object",
    want: [`schemas/Thing.yaml:1 ${MESSAGE}`],
  },
  {
    name: "an object by its properties",
    given: "x-evidence: inferred\nproperties: {}",
    want: [`schemas/Thing.yaml:1 ${MESSAGE}`],
  },
  {
    name: "closed",
    given: "type: object\nx-evidence: inferred\nadditionalProperties: false",
    want: [`schemas/Thing.yaml:3 ${MESSAGE}`],
  },
  {
    name: "an object or null",
    given: "type: [object, 'null']\nx-evidence: inferred",
    want: [`schemas/Thing.yaml:1 ${MESSAGE}`],
  },
])("$name", async ({ given, want }) => {
  const files = { "openapi.yaml": answering(), "schemas/Thing.yaml": given };
  expect(await lintFiles("cash-in/inferred-open-object", files)).toEqual(want);
});
