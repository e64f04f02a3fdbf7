import { describe, expect, test } from "vitest";
import { readSchema } from "../../testing/create-page.ts";

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

describe("bounds and patterns", () => {
  test.each<Row>([
    {
      name: "numbers as text",
      given: { type: "string", maxLength: "10" },
      want: { type: "string", maxLength: 10 },
    },
    {
      name: "no numbers",
      given: { type: "string", maxLength: "ten", minLength: -1 },
      want: { type: "string" },
      defects: ["dropped bound-invalid", "dropped bound-invalid"],
    },
    {
      name: "an exclusive bound without a number",
      given: { type: "number", exclusiveMinimum: true },
      want: { type: "number" },
    },
    {
      name: "a multiple of nothing",
      given: { type: "number", multipleOf: 0 },
      want: { type: "number" },
      defects: ["dropped bound-invalid"],
    },
    {
      name: "a pattern",
      given: { type: "string", pattern: "^\\d+$" },
      want: { type: "string", pattern: "^\\d+$" },
    },
    {
      name: "a pattern between slashes",
      given: { type: "string", pattern: "/^a$/i" },
      want: { type: "string", pattern: "^a$" },
      defects: ["doubtful pattern-in-slashes"],
    },
    {
      name: "no pattern",
      given: { type: "string", pattern: "^(a$" },
      want: { type: "string" },
      defects: ["dropped pattern-invalid"],
    },
  ])("$name", check);
});

describe("enumerations", () => {
  test.each<Row>([
    {
      name: "values twice",
      given: { type: "string", enum: ["a", "a"] },
      want: { type: "string", enum: ["a"] },
      defects: ["repaired enum-repeats"],
    },
    {
      name: "values of another type",
      given: { type: "integer", enum: ["1", 2] },
      want: { type: "integer", enum: [1, 2] },
      defects: ["doubtful enum-contradicts-type"],
    },
    {
      name: "values that are no text",
      given: { type: "string", enum: [1, true] },
      want: { type: "string", enum: ["1", "true"] },
      defects: ["doubtful enum-contradicts-type", "doubtful enum-contradicts-type"],
    },
    {
      name: "values that cannot be",
      given: { type: "integer", enum: ["a"] },
      want: { type: "integer" },
      defects: ["dropped enum-contradicts-type"],
    },
    {
      name: "on a list",
      given: { type: "array", items: { type: "string" }, enum: ["a", "b"] },
      want: { type: "array", items: { type: "string", enum: ["a", "b"] } },
      defects: ["doubtful enum-on-array"],
    },
    {
      name: "no list",
      given: { type: "string", enum: "a" },
      want: { type: "string" },
      defects: ["doubtful keyword-misused"],
    },
  ])("$name", check);
});

describe("required", () => {
  const properties = { a: { type: "string" } };
  test.each<Row>([
    {
      name: "a name twice",
      given: { type: "object", properties, required: ["a", "a"] },
      want: { type: "object", properties, required: ["a"] },
    },
    {
      name: "nothing",
      given: { type: "object", properties, required: [] },
      want: { type: "object", properties },
    },
    {
      name: "no list",
      given: { type: "object", properties, required: true },
      want: { type: "object", properties },
      defects: ["doubtful required-is-no-list"],
    },
    {
      name: "no property",
      given: { type: "object", properties, required: ["a", "b"] },
      want: { type: "object", properties, required: ["a", "b"] },
      defects: ["doubtful required-without-property"],
    },
    {
      name: "a property of a part",
      given: { allOf: [{ type: "object", properties }], required: ["a"] },
      want: { allOf: [{ type: "object", properties }], required: ["a"] },
    },
  ])("$name", check);
});
