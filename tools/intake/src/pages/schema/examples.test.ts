import { describe, expect, test } from "vitest";
import { readSchema } from "../testing/create-page.ts";
import { createChecker } from "./create-checker.ts";

/** Large pages take their time on a busy machine. */

describe("the schema is believed, not what contradicts it", () => {
  test.each([
    {
      name: "an example",
      given: { type: "integer", example: "many" },
      want: { type: "integer" },
      defects: ["dropped example-contradicts-schema"],
    },
    {
      name: "an example with a wrong format",
      given: { type: "string", format: "date-time", example: "2024-01-31 10:00:00" },
      want: { type: "string", format: "date-time" },
      defects: ["dropped example-contradicts-schema"],
    },
    {
      name: "an example that is the same in another type",
      given: { type: "integer", example: "10" },
      want: { type: "integer", examples: [10] },
      defects: ["repaired example-of-other-type"],
    },
    {
      name: "a text of digits",
      given: { type: "string", example: 10 },
      want: { type: "string", examples: ["10"] },
      defects: ["repaired example-of-other-type"],
    },
    {
      name: "one of several",
      given: {
        type: "object",
        properties: { a: { type: "boolean", example: 0 } },
        example: { a: true },
      },
      want: { type: "object", properties: { a: { type: "boolean" } }, examples: [{ a: true }] },
      defects: ["dropped example-contradicts-schema"],
    },
    {
      name: "a default outside of the enumeration",
      given: { type: "string", enum: ["a", "b"], default: "c" },
      want: { type: "string", enum: ["a", "b"] },
      defects: ["dropped default-outside-enum"],
    },
    {
      name: "a default of another type",
      given: { type: "boolean", default: "true" },
      want: { type: "boolean", default: true },
      defects: ["repaired default-of-other-type"],
    },
    {
      name: "a default that cannot be",
      given: { type: "integer", maximum: 5, default: 6 },
      want: { type: "integer", maximum: 5 },
      defects: ["dropped default-contradicts-schema"],
    },
    {
      name: "a default that fits",
      given: { type: "string", enum: ["a"], default: "a" },
      want: { type: "string", enum: ["a"], default: "a" },
      defects: [],
    },
    {
      name: "an example like a reference is no reference",
      given: { type: "object", example: { $ref: "#/x" } },
      want: { type: "object", examples: [{ $ref: "#/x" }] },
      defects: [],
    },
  ])("$name", ({ given, want, defects }) => {
    expect(readSchema(given)).toMatchObject({ schema: want, defects });
  });
});

test("examples are checked against the schemas that a schema refers to", () => {
  const given = {
    type: "object",
    properties: { rows: { type: "array", items: { $ref: "#/components/schemas/Row" } } },
    examples: [{ rows: [{ sum: "x" }] }, { rows: [{ sum: 1 }] }],
  };
  const Row = { type: "object", properties: { sum: { type: "number" } } };
  expect(readSchema(given, { Row }).schema?.examples).toEqual([{ rows: [{ sum: 1 }] }]);
});

test("recursive schemas are kept, and checked", () => {
  const given = {
    type: "object",
    properties: { children: { type: "array", items: { $ref: "#/components/schemas/Thing" } } },
    examples: [{ children: [{ children: [{ children: 1 }] }] }, { children: [{ children: [] }] }],
  };
  const { schema, defects } = readSchema(given);
  expect(schema).toEqual({ ...given, examples: [given.examples[1]] });
  expect(defects).toEqual(["dropped example-contradicts-schema", "repaired schema-examples"]);
});

describe("a check has an end", () => {
  test.each([
    {
      name: "a schema that is only itself",
      given: { allOf: [{ $ref: "#/components/schemas/Thing" }], example: 1 },
    },
    {
      name: "too many values",
      given: {
        type: "array",
        uniqueItems: true,
        example: Array.from({ length: 20_001 }, (_, n) => n),
      },
    },
  ])("$name", ({ given }) => {
    const { schema, defects } = readSchema(given);
    expect(schema).not.toHaveProperty("examples");
    expect(defects).toEqual(["dropped example-contradicts-schema"]);
  });
});

test("a check of a pattern that goes on for ever is ended", () => {
  const schema = { type: "string", pattern: "^(a+)+$" };
  expect(createChecker({})(schema, "aaa")).toBeUndefined();
  expect(createChecker({}, 20)(schema, `${"a".repeat(60)}!`)).toBe("takes too long to be checked");
});
