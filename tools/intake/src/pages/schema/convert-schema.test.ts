import { describe, expect, test } from "vitest";
import { readSchema } from "../testing/create-page.ts";

interface Row {
  readonly name: string;
  readonly given: unknown;
  readonly want: unknown;
  readonly defects?: readonly string[];
}

const check = ({ given, want, defects = [] }: Row) => {
  const result = readSchema(given);
  expect(result.schema).toEqual(want);
  expect(result.defects).toEqual(defects);
};

describe("OpenAPI 3.0 becomes 3.1", () => {
  test.each<Row>([
    {
      name: "nullable",
      given: { type: "string", nullable: true },
      want: { type: ["string", "null"] },
    },
    {
      name: "nullable, written as text",
      given: { type: "string", nullable: "true" },
      want: { type: ["string", "null"] },
    },
    { name: "not nullable", given: { type: "string", nullable: false }, want: { type: "string" } },
    {
      name: "nullable of anything",
      given: { description: "Any.", nullable: true },
      want: { description: "Any." },
    },
    {
      name: "nullable enumeration",
      given: { type: "string", enum: ["a"], nullable: true },
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      name: "enumeration with null",
      given: { type: "string", enum: ["a", null] },
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      name: "nullable composition",
      given: { allOf: [{ type: "object" }], nullable: true, description: "A." },
      want: { anyOf: [{ allOf: [{ type: "object" }] }, { type: "null" }], description: "A." },
    },
    {
      name: "exclusive bounds",
      given: {
        type: "number",
        minimum: 0,
        exclusiveMinimum: true,
        maximum: 9,
        exclusiveMaximum: false,
      },
      want: { type: "number", exclusiveMinimum: 0, maximum: 9 },
    },
    {
      name: "example",
      given: { type: "string", example: "a" },
      want: { type: "string", examples: ["a"] },
    },
    {
      name: "example that is false",
      given: { type: "boolean", example: false },
      want: { type: "boolean", examples: [false] },
    },
  ])("$name", check);

  test.each<Row>([
    {
      name: "examples",
      given: { type: "string", examples: ["a", "b"], example: "a" },
      want: { type: "string", examples: ["a", "b"] },
      defects: ["repaired schema-examples"],
    },
    {
      name: "examples as a map",
      given: { type: "string", examples: { one: { value: "a" }, two: "b" } },
      want: { type: "string", examples: ["a", "b"] },
      defects: ["repaired schema-examples"],
    },
    {
      name: "examples that are one",
      given: { type: "integer", examples: 3 },
      want: { type: "integer", examples: [3] },
      defects: ["repaired schema-examples"],
    },
    {
      name: "a list of types",
      given: { type: ["string", "null"] },
      want: { type: ["string", "null"] },
      defects: ["repaired type-list", "repaired null-type"],
    },
    {
      name: "a list of one type",
      given: { type: ["string"] },
      want: { type: "string" },
      defects: ["repaired type-list"],
    },
    {
      name: "the type null among others",
      given: { anyOf: [{ type: "string" }, { type: "null" }] },
      want: { anyOf: [{ type: "string" }, { type: "null" }] },
      defects: ["repaired null-type"],
    },
    {
      name: "the type null alone",
      given: { type: "null" },
      want: { type: "null" },
      defects: ["doubtful only-null", "repaired null-type"],
    },
    {
      name: "the type null without quotes",
      given: { type: null },
      want: { type: "null" },
      defects: ["doubtful only-null", "repaired null-type"],
    },
    { name: "const", given: { const: "a" }, want: { const: "a" } },
  ])("as some pages have it already: $name", check);
});

test("in a document of OpenAPI 3.1 its words are no defect", () => {
  const given = { type: ["string", "null"], examples: ["a"] };
  expect(readSchema(given, {}, "3.1.0")).toMatchObject({ schema: given, defects: [] });
});

describe("what is no schema of OpenAPI", () => {
  test.each<Row>([
    {
      name: "the vendor's fields",
      given: { type: "string", "x-apidog-folder": "", "x-other": 1 },
      want: { type: "string" },
    },
    {
      name: "a property called so is none of them",
      given: {
        type: "object",
        properties: { "x-id": { type: "string" }, "x-apidog-orders": ["x-id"] },
      },
      want: { type: "object", properties: { "x-id": { type: "string" } } },
    },
    {
      name: "an unknown keyword",
      given: { type: "string", mock: 1 },
      want: { type: "string" },
      defects: ["dropped unknown-keyword"],
    },
    {
      name: "words that mean nothing here",
      given: { $schema: "x", $id: "y", $comment: "z", type: "string" },
      want: { type: "string" },
    },
    {
      name: "an unknown type that is clear",
      given: { type: "int" },
      want: { type: "integer" },
      defects: ["doubtful type-unknown"],
    },
    {
      name: "a type that is a format",
      given: { type: "Date" },
      want: { type: "string", format: "date" },
      defects: ["doubtful type-unknown"],
    },
    {
      name: "an unknown type that is not",
      given: { type: "Customer" },
      want: {},
      defects: ["doubtful type-unknown"],
    },
    {
      name: "a missing type of an object",
      given: { properties: { a: {} } },
      want: { type: "object", properties: { a: {} } },
      defects: ["repaired type-missing"],
    },
    {
      name: "a missing type of a list",
      given: { items: { type: "string" } },
      want: { type: "array", items: { type: "string" } },
      defects: ["repaired type-missing"],
    },
    { name: "a boolean", given: true, want: {} },
    { name: "the other boolean", given: false, want: { not: {} } },
    { name: "a text", given: "string", want: {}, defects: ["doubtful schema-is-no-object"] },
    {
      name: "nothing",
      given: { type: "object", properties: { a: null } },
      want: { type: "object", properties: { a: {} } },
      defects: ["doubtful schema-is-no-object"],
    },
    {
      name: "items as a list",
      given: { type: "array", items: [{ type: "string" }, { type: "integer" }] },
      want: { type: "array", items: { anyOf: [{ type: "string" }, { type: "integer" }] } },
      defects: ["doubtful items-is-list"],
    },
    {
      name: "one of one, not listed",
      given: { oneOf: { type: "string" } },
      want: { oneOf: [{ type: "string" }] },
      defects: ["doubtful keyword-misused"],
    },
    { name: "none of none", given: { type: "string", anyOf: [] }, want: { type: "string" } },
    {
      name: "properties as a list",
      given: { type: "object", properties: [1] },
      want: { type: "object" },
      defects: ["dropped keyword-misused"],
    },
    {
      name: "additionalProperties as text",
      given: { type: "object", additionalProperties: "false" },
      want: { type: "object", additionalProperties: false },
    },
    {
      name: "a discriminator",
      given: {
        oneOf: [{ type: "object" }],
        discriminator: { propertyName: "kind", mapping: { a: "https://example.com" }, "x-a": 1 },
      },
      want: { oneOf: [{ type: "object" }], discriminator: { propertyName: "kind" } },
      defects: ["dropped discriminator-mapping"],
    },
    {
      name: "a discriminator without a name",
      given: { type: "object", discriminator: {} },
      want: { type: "object" },
      defects: ["dropped keyword-misused"],
    },
    {
      name: "HTML in a description",
      given: { type: "string", description: "A <b>name</b>." },
      want: { type: "string", description: "A name." },
      defects: ["repaired markup-in-description"],
    },
    {
      name: "an empty title and description",
      given: { type: "string", title: "", description: " " },
      want: { type: "string" },
    },
  ])("$name", check);
});
