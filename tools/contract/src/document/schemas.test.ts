import { expect, test } from "vitest";
import type { Schema } from "./openapi.ts";
import { sample } from "./sample.ts";
import { createSchemas } from "./schemas.ts";

const schemas = createSchemas({
  components: {
    schemas: {
      Node: {
        type: "object",
        required: ["Id"],
        properties: { Id: { type: "integer" }, Next: { $ref: "#/components/schemas/Node" } },
        "x-ours": "Nobody else knows this keyword.",
      },
    },
  },
});
const node: Schema = { $ref: "#/components/schemas/Node" };

test.each<{ schema: Schema; value: unknown; want: string | undefined }>([
  { schema: node, value: { Id: 1, Next: { Id: 2 } }, want: undefined },
  { schema: node, value: { Id: 1, Next: {} }, want: "value/Next must have required property 'Id'" },
  { schema: node, value: { Id: "1" }, want: "value/Id must be integer" },
  {
    schema: { type: "array", items: node },
    value: [{}],
    want: "value/0 must have required property 'Id'",
  },
  {
    schema: { type: "string", format: "date" },
    value: "2026-02-30",
    want: 'value must match format "date"',
  },
  { schema: { format: "nobody knows" }, value: "a", want: undefined },
  {
    schema: { prefixItems: [{ type: "string" }] } as Schema,
    value: [1],
    want: "value/0 must be string",
  },
])("behavior: $value for $schema", ({ schema, value, want }) => {
  expect(schemas.findFault(schema, value)).toBe(want);
  expect(schemas.findFault(schema, value)).toBe(want);
});

test("behavior: a text may stand for a number, and stays what it is", () => {
  const texts = ["1", "2"];
  expect(schemas.findTextFault({ items: { type: "number" } }, texts)).toBeUndefined();
  expect(texts).toEqual(["1", "2"]);
  expect(schemas.findTextFault({ type: "number" }, "one")).toBe("value must be number");
});

test("behavior: flatten", () => {
  const schema: Schema = {
    allOf: [{ ...node, readOnly: true }],
    oneOf: [{ required: ["A"] }, { required: ["Id"] }],
  };
  expect(schemas.flatten(schema, { Id: 1 })).toEqual([
    schema,
    { readOnly: true },
    expect.objectContaining({ required: ["Id"], type: "object" }),
    { required: ["Id"] },
  ]);
});

test.each<{ given: Schema; want: unknown }>([
  { given: { type: "string" }, want: "text" },
  { given: { type: "string", minLength: 6 }, want: "textxx" },
  { given: { type: "string", format: "date" }, want: "2026-01-31" },
  { given: { type: "string", enum: ["a", "b"] }, want: "a" },
  { given: { type: ["integer", "null"], minimum: 5 }, want: 5 },
  { given: { type: "number", exclusiveMinimum: 5 }, want: 6 },
  { given: { type: "boolean", default: false }, want: false },
  { given: { type: "boolean" }, want: true },
  { given: { type: "null" }, want: null },
  { given: { type: "array", items: { type: "integer" } }, want: [1] },
  { given: { type: "array", minItems: 2, items: { const: 1 } }, want: [1, 1] },
  { given: node, want: { Id: 1 } },
  { given: { ...node, example: { Id: 7 } }, want: { Id: 7 } },
  {
    given: { allOf: [node, { required: ["A"], properties: { A: { examples: ["x"] } } }] },
    want: { Id: 1, A: "x" },
  },
  { given: { oneOf: [{ type: "boolean" }, node] }, want: true },
])("behavior: sample of $given", ({ given, want }) => {
  expect(sample(schemas, given, { direction: "request", place: ["body"] })).toEqual(want);
  expect(schemas.findFault(given, want)).toBeUndefined();
});
