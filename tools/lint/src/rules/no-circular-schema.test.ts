import { expect, test } from "vitest";
import { answering, lintFiles } from "../testing/lint-files.ts";

test.each([
  {
    name: "a schema used twice is no circle",
    files: {
      "schemas/Thing.yaml": "properties:\n  A: { $ref: Row.yaml }\n  B: { $ref: Row.yaml }",
      "schemas/Row.yaml": "type: string",
    },
    want: [],
  },
  {
    name: "a $ref that leads nowhere",
    files: { "schemas/Thing.yaml": "items: { $ref: Gone.yaml }" },
    want: [],
  },
  {
    name: "a schema that contains itself",
    files: { "schemas/Thing.yaml": "properties:\n  Parent:\n    $ref: ./Thing.yaml" },
    want: [
      "schemas/Thing.yaml:3 ./Thing.yaml contains the schema that refers to it. Break the circle.",
    ],
  },
  {
    name: "a circle through another schema",
    files: {
      "schemas/Thing.yaml": "properties:\n  Rows:\n    items: { $ref: Row.yaml }",
      "schemas/Row.yaml": "allOf:\n  - { $ref: Thing.yaml }",
    },
    want: [
      "schemas/Row.yaml:2 Thing.yaml contains the schema that refers to it. Break the circle.",
    ],
  },
])("$name", async ({ files, want }) => {
  expect(
    await lintFiles("cash-in/no-circular-schema", { "openapi.yaml": answering(), ...files }),
  ).toEqual(want);
});

test("in a bundle", async () => {
  const bundle =
    "openapi: 3.1.0\ncomponents:\n  schemas:\n    Thing:\n      items: { $ref: '#/components/schemas/Thing' }\n";
  expect(await lintFiles("cash-in/no-circular-schema", { "openapi.yaml": bundle })).toEqual([
    "openapi.yaml:5 #/components/schemas/Thing contains the schema that refers to it. Break the circle.",
  ]);
});

test.each([
  {
    name: "a circle that is entered at a part",
    at: "properties/Rows",
    schema: "properties:\n  Rows:\n    items: { $ref: Thing.yaml }",
    want: [
      "schemas/Thing.yaml:3 Thing.yaml contains the schema that refers to it. Break the circle.",
    ],
  },
  {
    name: "a part beside the one that is entered, with a name that begins alike",
    at: "properties/RowsOfAll",
    schema:
      "properties:\n  Rows: { type: string }\n  RowsOfAll:\n    items: { $ref: '#/properties/Rows' }",
    want: [],
  },
])("$name", async ({ at, schema, want }) => {
  const spec = answering().replace("Thing.yaml }", `"Thing.yaml#/${at}" }`);
  const files = {
    "openapi.yaml": spec.replace('schemas/"', '"schemas/'),
    "schemas/Thing.yaml": schema,
  };
  expect(await lintFiles("cash-in/no-circular-schema", files)).toEqual(want);
});
