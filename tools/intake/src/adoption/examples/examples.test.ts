import type { Fields } from "@cash-in/description/json";
import { describe, expect, test } from "vitest";
import { createCheck } from "../../schemas/sample/check-value.ts";
import type { Maker } from "../../schemas/sample/make-value.ts";
import { makeValue } from "../../schemas/sample/make-value.ts";
import { pruneValue } from "../../schemas/sample/prune-value.ts";
import type { Key } from "../../spec/reference.ts";
import { completeValue, noteShown, type Shown } from "./complete-value.ts";

const components = new Map<Key, { value: Fields }>([
  [
    "schemas/Owner",
    {
      value: { type: "object", properties: { Name: { type: "string" }, Age: { type: "integer" } } },
    },
  ],
  [
    "schemas/Thing",
    {
      value: {
        type: "object",
        required: ["Owner"],
        properties: {
          Owner: { $ref: "schemas/Owner" },
          Tags: { type: "array", items: { type: "string" } },
        },
      },
    },
  ],
  [
    "schemas/Map",
    {
      value: {
        type: "object",
        properties: { Known: { type: "string" } },
        additionalProperties: { type: "integer" },
      },
    },
  ],
]);
const maker: Maker = {
  components,
  check: createCheck(components),
  known: new Map([["Name", ["Maija"]]]),
};
const THING = { $ref: "schemas/Thing" };

describe("makeValue", () => {
  test.each<{ name: string; schema: Fields; given?: unknown; want: unknown }>([
    {
      name: "a whole object, with words that other examples have",
      schema: THING,
      want: { Owner: { Name: "Maija", Age: 1 }, Tags: ["Tags"] },
    },
    { name: "what fits stays as it is", schema: THING, given: { Owner: {} }, want: { Owner: {} } },
    {
      name: "what does not fit is made, the rest stays",
      schema: THING,
      given: { Owner: { Name: "Ours", Age: "old" }, Tags: ["a"] },
      want: { Owner: { Name: "Ours", Age: 1 }, Tags: ["a"] },
    },
    {
      name: "what is required is there",
      schema: THING,
      given: { Tags: ["a"] },
      want: { Owner: { Name: "Maija", Age: 1 }, Tags: ["a"] },
    },
    { name: "a value of the list", schema: { type: "string", enum: ["A", "B"] }, want: "A" },
    { name: "the default", schema: { type: "integer", default: 7 }, want: 7 },
    { name: "a date", schema: { type: "string", format: "date" }, want: "2026-01-15" },
    { name: "a pattern", schema: { type: "string", pattern: "^\\d{5}$" }, want: "12345" },
    {
      name: "a pattern that nothing known takes",
      schema: { type: "string", pattern: "^#[0-9A-F]{6}-\\d{1,3}\\.[a-z]+x?%$" },
      want: "#000000-1.a%",
    },
    { name: "long enough", schema: { type: "string", minLength: 12 }, want: "Text........" },
    { name: "within bounds", schema: { type: "number", minimum: 10, maximum: 20 }, want: 10 },
    { name: "above a bound", schema: { type: "integer", exclusiveMinimum: 10 }, want: 11 },
    { name: "null or something", schema: { type: ["null", "boolean"] }, want: true },
    {
      name: "the first alternative",
      schema: { anyOf: [{ $ref: "schemas/Owner" }, { type: "null" }] },
      want: { Name: "Maija", Age: 1 },
    },
    {
      name: "all of several",
      schema: {
        allOf: [
          { $ref: "schemas/Owner" },
          { type: "object", properties: { A: { type: "boolean" } } },
        ],
      },
      want: { Name: "Maija", Age: 1, A: true },
    },
    {
      name: "enough items",
      schema: { type: "array", minItems: 2, items: { type: "integer" } },
      want: [1, 1],
    },
  ])("$name", ({ schema, given, want }) => {
    const value = makeValue(schema, given, "Text", maker);
    expect(value).toEqual(want);
    expect(maker.check(schema, value)).toBe(true);
  });

  test.each([
    ["BusinessCode", "9000001-1"],
    ["CreditorIban", "FI2112345600000785"],
    ["referenceNumber", "20240015"],
    ["Currency", "EUR"],
  ])("%s is possible in Finland", (name, want) => {
    expect(makeValue({ type: "string" }, undefined, name, maker)).toBe(want);
  });
});

test.each([
  {
    name: "a field that the schema lacks goes",
    schema: THING,
    given: { Owner: { Name: "A", Secret: 1 }, More: 1 },
    want: { Owner: { Name: "A" } },
  },
  {
    name: "in lists as well",
    schema: { type: "array", items: THING },
    given: [{ More: 1 }],
    want: [{}],
  },
  {
    name: "a map keeps its names",
    schema: { $ref: "schemas/Map" },
    given: { Known: "a", any: 1 },
    want: { Known: "a", any: 1 },
  },
])("pruneValue: $name", ({ schema, given, want }) => {
  expect(pruneValue(given, schema, components)).toEqual(want);
});

describe("completeValue", () => {
  test.each<{ name: string; shown: unknown[]; given: unknown; old?: unknown; want: unknown }>([
    {
      name: "adds what no example shows",
      shown: [],
      given: { Owner: { Name: "A" } },
      want: { Owner: { Name: "A", Age: 1 }, Tags: ["Tags"] },
    },
    {
      name: "adds nothing that another one shows",
      shown: [{ Owner: { Age: 3 }, Tags: [] }],
      given: { Owner: { Name: "A" } },
      want: { Owner: { Name: "A" } },
    },
    {
      name: "takes what stood there before",
      shown: [],
      given: { Owner: { Name: "A" } },
      old: { Owner: { Age: 44 }, Tags: ["old"] },
      want: { Owner: { Name: "A", Age: 44 }, Tags: ["old"] },
    },
  ])("$name", ({ shown, given, old, want }) => {
    const seen: Shown = new Set();
    for (const value of [...shown, given]) noteShown(value, THING, components, seen);
    expect(completeValue(given, THING, old, maker, seen)).toEqual(want);
  });
});
