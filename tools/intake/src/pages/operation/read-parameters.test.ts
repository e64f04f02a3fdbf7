import { describe, expect, test } from "vitest";
import { createDocument, createPage, read, readOperation } from "../testing/create-page.ts";

const NAME = { name: "name", in: "query", required: false, schema: { type: "string" } };

/** The parameters of an operation and the defects in them. */
function readParameters(...parameters: unknown[]) {
  const { operation, defects } = readOperation({ parameters });
  return { parameters: operation.parameters, security: operation.security, defects };
}

describe("parameters", () => {
  test.each([
    {
      name: "default",
      given: { ...NAME, description: "A name.", style: "form", explode: true },
      want: { ...NAME, description: "A name.", style: "form", explode: true },
      defects: [],
    },
    { name: "an empty description", given: { ...NAME, description: "" }, want: NAME, defects: [] },
    {
      name: "required, as text",
      given: { ...NAME, required: "true" },
      want: { ...NAME, required: true },
      defects: [],
    },
    {
      name: "deprecated",
      given: { ...NAME, deprecated: true },
      want: { ...NAME, deprecated: true },
      defects: [],
    },
    {
      name: "sent without escapes",
      given: { ...NAME, allowReserved: true },
      want: NAME,
      defects: ["dropped parameter-allows-reserved"],
    },
    {
      name: "sent without a value",
      given: { ...NAME, allowEmptyValue: true },
      want: NAME,
      defects: ["dropped parameter-allows-empty"],
    },
    {
      name: "a name with brackets",
      given: { ...NAME, name: "ship_to[country_id]" },
      want: { ...NAME, name: "ship_to[country_id]" },
      defects: ["repaired array-style-parameter"],
    },
    {
      name: "a name with spaces around",
      given: { ...NAME, name: " name " },
      want: NAME,
      defects: ["repaired parameter-name-padded"],
    },
    {
      name: "no name",
      given: { ...NAME, name: "" },
      want: undefined,
      defects: ["dropped parameter-invalid"],
    },
    {
      name: "a place of OpenAPI 2",
      given: { ...NAME, in: "formData" },
      want: undefined,
      defects: ["dropped parameter-invalid"],
    },
    {
      name: "a type outside of a schema",
      given: { name: "name", in: "query", type: "integer", format: "int32" },
      want: { ...NAME, schema: { type: "integer", format: "int32" } },
      defects: ["repaired parameter-type-outside-schema"],
    },
    {
      name: "a schema in content",
      given: {
        name: "name",
        in: "query",
        content: { "application/json": { schema: { type: "object" } } },
      },
      want: { ...NAME, schema: { type: "object" } },
      defects: ["doubtful parameter-with-content"],
    },
    {
      name: "no schema",
      given: { name: "name", in: "query" },
      want: { name: "name", in: "query", required: false },
      defects: [],
    },
    {
      name: "an unknown style",
      given: { ...NAME, style: "odd", explode: "yes" },
      want: NAME,
      defects: ["dropped parameter-style-unknown"],
    },
    {
      name: "remote",
      given: { $ref: "https://example.com/p.yaml" },
      want: undefined,
      defects: ["dropped remote-reference"],
    },
    {
      name: "dangling",
      given: { $ref: "#/components/parameters/gone" },
      want: undefined,
      defects: ["dropped dangling-reference"],
    },
  ])("$name", ({ given, want, defects }) => {
    const result = readParameters(given);
    expect(result.parameters).toEqual(want ? [want] : []);
    expect(result.defects).toEqual(defects);
  });

  test("by reference", () => {
    const components = {
      parameters: { name: NAME, again: { $ref: "#/components/parameters/name" } },
    };
    const parameters = [{ $ref: "#/components/parameters/again" }];
    expect(readOperation({ parameters }, { components }).operation.parameters).toEqual([NAME]);
  });

  test("a name twice in one place", () => {
    const result = readParameters(NAME, { ...NAME, required: true }, { ...NAME, in: "cookie" });
    expect(result.parameters).toEqual([NAME, { ...NAME, in: "cookie" }]);
    expect(result.defects).toEqual(["dropped parameter-repeats"]);
  });

  test("those of the path stand behind those of the operation", () => {
    const get = { operationId: "a", parameters: [NAME], responses: { 200: { content: {} } } };
    const paths = {
      "/a": {
        parameters: [
          { ...NAME, required: true },
          { ...NAME, name: "b" },
        ],
        get,
      },
    };
    const { operation, defects } = readOperation({}, { paths });
    expect(operation.parameters).toEqual([NAME, { ...NAME, name: "b" }]);
    expect(defects).toEqual([]);
  });
});

describe("examples", () => {
  const integer = { type: "integer" };
  const list = { type: "array", items: { type: "integer" } };
  test.each([
    {
      name: "default",
      schema: { type: "string" },
      given: { example: "a" },
      want: "a",
      defects: [],
    },
    {
      name: "of a map",
      schema: { type: "string" },
      given: { examples: { one: { value: "a" } } },
      want: "a",
      defects: [],
    },
    {
      name: "of a list",
      schema: { type: "string" },
      given: { examples: ["a"] },
      want: "a",
      defects: [],
    },
    {
      name: "of the schema",
      schema: { type: "string", example: "a" },
      given: {},
      want: "a",
      defects: [],
    },
    {
      name: "a number as text",
      schema: integer,
      given: { example: "10" },
      want: 10,
      defects: ["repaired parameter-example-of-other-type"],
    },
    {
      name: "a text as number",
      schema: { type: "string" },
      given: { example: 0 },
      want: "0",
      defects: ["repaired parameter-example-of-other-type"],
    },
    {
      name: "a truth as text",
      schema: { type: "boolean" },
      given: { example: "true" },
      want: true,
      defects: ["repaired parameter-example-of-other-type"],
    },
    {
      name: "a list as text",
      schema: list,
      given: { example: "1,2" },
      want: [1, 2],
      defects: ["repaired parameter-example-of-other-type"],
    },
    {
      name: "a list as JSON",
      schema: list,
      given: { example: "[1, 2]" },
      want: [1, 2],
      defects: ["repaired parameter-example-of-other-type"],
    },
    {
      name: "one of a list",
      schema: list,
      given: { example: 1 },
      want: [1],
      defects: ["repaired parameter-example-of-other-type"],
    },
    {
      name: "no number",
      schema: integer,
      given: { example: "many" },
      want: undefined,
      defects: ["dropped parameter-example-contradicts"],
    },
    {
      name: "a variable",
      schema: { type: "string" },
      given: { example: "{{token}}" },
      want: undefined,
      defects: ["dropped example-is-variable"],
    },
    {
      name: "an empty field",
      schema: integer,
      given: { example: "" },
      want: undefined,
      defects: [],
    },
    {
      name: "elsewhere",
      schema: integer,
      given: { examples: { a: { externalValue: "https://example.com" } } },
      want: undefined,
      defects: ["dropped remote-example"],
    },
  ])("$name", ({ schema, given, want, defects }) => {
    const result = readParameters({ ...NAME, schema, ...given });
    expect(result.parameters[0]?.example).toEqual(want);
    expect(result.defects).toEqual(defects);
  });

  test("digits that a number cannot hold stay what they are", () => {
    const text = createPage(createDocument({ parameters: [{ ...NAME, example: "DIGITS" }] }));
    const { page, defects } = read(text.replace("DIGITS", "000000000000000000000000"));
    expect(page.operations[0]?.parameters[0]?.example).toBe("000000000000000000000000");
    expect(defects).toEqual([]);
  });
});
