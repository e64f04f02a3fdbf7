import { describe, expect, test } from "vitest";
import { mergeSchemas } from "./merge-schemas.ts";

const STRING = { type: "string" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

function merge(first: object, second: object) {
  const conflicts: string[] = [];
  const schema = mergeSchemas({ ...first }, { ...second }, (at) => {
    const place = `/${at.join("/")}`;
    if (!conflicts.includes(place)) conflicts.push(place);
  });
  return { schema, conflicts };
}

describe("what either allows is allowed", () => {
  test.each([
    {
      name: "the same",
      first: object({ a: STRING }),
      second: object({ a: STRING }),
      want: object({ a: STRING }),
      conflicts: [],
    },
    {
      name: "other texts",
      first: { ...STRING, description: "A." },
      second: { ...STRING, description: "B.", title: "T" },
      want: { ...STRING, description: "A.", title: "T" },
      conflicts: [],
    },
    {
      name: "another order",
      first: object({ a: STRING, b: STRING }, { required: ["a", "b"] }),
      second: object({ b: STRING, a: STRING }, { required: ["b", "a"] }),
      want: object({ a: STRING, b: STRING }, { required: ["a", "b"] }),
      conflicts: [],
    },
    {
      name: "more properties",
      first: object({ a: STRING }),
      second: object({ b: STRING }),
      want: object({ a: STRING, b: STRING }),
      conflicts: ["/properties/a", "/properties/b"],
    },
    {
      name: "more required",
      first: object({ a: STRING }, { required: ["a"] }),
      second: object({ a: STRING }),
      want: object({ a: STRING }),
      conflicts: ["/properties/a"],
    },
    {
      name: "other required",
      first: object({ a: STRING, b: STRING }, { required: ["a"] }),
      second: object({ a: STRING, b: STRING }, { required: ["a", "b"] }),
      want: object({ a: STRING, b: STRING }, { required: ["a"] }),
      conflicts: ["/properties/b"],
    },
    {
      name: "other required, from the other side",
      first: object({ a: STRING, b: STRING }, { required: ["a", "b"] }),
      second: object({ a: STRING, b: STRING }, { required: ["a"] }),
      want: object({ a: STRING, b: STRING }, { required: ["a"] }),
      conflicts: ["/properties/b"],
    },
    {
      name: "a property of another type",
      first: object({ a: STRING }),
      second: object({ a: { type: "array" } }),
      want: object({ a: { anyOf: [STRING, { type: "array" }] } }),
      conflicts: ["/properties/a"],
    },
    {
      name: "a property of any type",
      first: object({ a: { description: "A." } }),
      second: object({ a: STRING }),
      want: object({ a: { description: "A.", type: "string" } }),
      conflicts: [],
    },
    {
      name: "null",
      first: STRING,
      second: { type: ["string", "null"] },
      want: { type: ["string", "null"] },
      conflicts: ["/"],
    },
    {
      name: "null, from the other side",
      first: { type: ["string", "null"] },
      second: STRING,
      want: { type: ["string", "null"] },
      conflicts: ["/"],
    },
    {
      name: "a whole number",
      first: { type: "integer" },
      second: { type: "number" },
      want: { type: "number" },
      conflicts: ["/"],
    },
    {
      name: "other values",
      first: { ...STRING, enum: ["a", "b"] },
      second: { ...STRING, enum: ["b", "c"] },
      want: { ...STRING, enum: ["a", "b", "c"] },
      conflicts: ["/"],
    },
    {
      name: "any values",
      first: { ...STRING, enum: ["a"] },
      second: STRING,
      want: STRING,
      conflicts: ["/"],
    },
    {
      name: "another format",
      first: { ...STRING, format: "date" },
      second: { ...STRING, format: "date-time" },
      want: STRING,
      conflicts: ["/"],
    },
    {
      name: "a bound",
      first: { ...STRING, maxLength: 3 },
      second: STRING,
      want: STRING,
      conflicts: ["/"],
    },
    {
      name: "another bound",
      first: { ...STRING, maxLength: 3, minLength: 2 },
      second: { ...STRING, maxLength: 5, minLength: 1 },
      want: { ...STRING, maxLength: 5, minLength: 1 },
      conflicts: ["/"],
    },
    {
      name: "alternatives that differ in texts only",
      first: { anyOf: [{ ...STRING, description: "A." }, { type: "array" }] },
      second: { ...STRING, description: "B." },
      want: { anyOf: [{ ...STRING, description: "A." }, { type: "array" }], description: "B." },
      conflicts: ["/"],
    },
    {
      name: "an object of which nothing is said",
      first: object({ a: STRING }),
      second: object({}),
      want: object({ a: STRING }),
      conflicts: [],
    },
    {
      name: "no more properties",
      first: object({ a: STRING }, { additionalProperties: false }),
      second: object({ a: STRING }),
      want: object({ a: STRING }),
      conflicts: ["/additionalProperties"],
    },
    {
      name: "items",
      first: { type: "array", items: object({ a: STRING }) },
      second: { type: "array", items: object({ b: STRING }) },
      want: { type: "array", items: object({ a: STRING, b: STRING }) },
      conflicts: ["/items/properties/a", "/items/properties/b"],
    },
    {
      name: "references",
      first: { $ref: "#/components/schemas/A" },
      second: { $ref: "#/components/schemas/B" },
      want: { anyOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] },
      conflicts: ["/"],
    },
    {
      name: "one more alternative",
      first: { anyOf: [STRING, { type: "integer" }], description: "A." },
      second: { type: "integer" },
      want: { anyOf: [STRING, { type: "integer" }], description: "A." },
      conflicts: ["/"],
    },
    {
      name: "a property called like one of JavaScript's",
      first: object({ constructor: STRING }),
      second: object({ a: STRING }),
      want: object({ constructor: STRING, a: STRING }),
      conflicts: ["/properties/constructor", "/properties/a"],
    },
  ])("$name", ({ first, second, want, conflicts }) => {
    const result = merge(first, second);
    expect(result.schema).toEqual(want);
    expect(result.conflicts).toEqual(conflicts);
  });
});

test("what is data is no schema: a constant called description counts", () => {
  const first = { type: "object", const: { description: "a" } };
  const { schema, conflicts } = merge(first, { type: "object", const: { description: "b" } });
  expect(schema).toEqual({ type: "object", properties: {} });
  expect(conflicts).toEqual(["/"]);
});
