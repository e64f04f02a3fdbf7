import fc from "fast-check";
import { expect, test } from "vitest";
import { createValues } from "../arbitrary/values.ts";
import type { Document, Schema } from "./openapi.ts";
import { sample } from "./sample.ts";
import { createSchemas } from "./schemas.ts";

const components = {
  schemas: {
    // Each value holds another one.
    Endless: { type: "object", required: ["Next"], properties: { Next: reference("Endless") } },
    EndlessList: { type: "array", minItems: 1, items: reference("EndlessList") },
    Itself: reference("Itself"),
    Part: { allOf: [reference("Part"), { type: "object" }] },
    // Each of these ends in one of its branches, and not in the first.
    Tree: {
      oneOf: [
        {
          type: "object",
          required: ["Left", "Right"],
          properties: { Left: reference("Tree"), Right: reference("Tree") },
          additionalProperties: false,
        },
        { type: "string" },
      ],
    },
    Chain: {
      type: ["object", "null"],
      required: ["Next"],
      properties: { Next: reference("Chain") },
    },
    Odd: { type: "object", required: ["Even"], properties: { Even: reference("Even") } },
    Even: { type: "object", properties: { Odd: reference("Odd") } },
    Map: { type: "object", minProperties: 1, additionalProperties: { type: "integer" } },
  },
} as unknown as Document["components"] & object;

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

const schemas = createSchemas({ components });
const place = ["body", "Field"];

function makeAll(schema: Schema, direction: "request" | "response" = "request"): unknown[] {
  const values = createValues(schemas, schema, { direction, longText: 0 }, place);
  return fc.sample(values, { numRuns: 100, seed: 1 });
}

test.each<{ name: string; given: Schema; reason: string | RegExp; isOptional?: true }>([
  {
    name: "an object that is a text",
    given: {
      type: "object",
      properties: { a: { type: "string" } },
      allOf: [{ type: "string" }],
    },
    reason: "it has to be object, and string at once",
  },
  {
    name: "a date that is a mask",
    given: { type: "string", format: "date", pattern: "YYYY-MM-DD" },
    reason: /a thousand were tried, of the last one, .*, value must match/,
  },
  {
    name: "a pattern against a length",
    given: { type: "string", pattern: "^[A-Z]{5}$", maxLength: 3 },
    reason: /a thousand were tried/,
  },
  { name: "a text", given: { type: "string", minLength: 5, maxLength: 2 }, reason: /maxLength/ },
  { name: "a number", given: { type: "number", minimum: 10, maximum: 5 }, reason: /max/ },
  { name: "a whole number", given: { type: "integer", minimum: 10, maximum: 5 }, reason: /max/ },
  {
    name: "a whole number between two",
    given: { type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 2 },
    reason: /a thousand were tried/,
  },
  { name: "a list", given: { type: "array", minItems: 2, maxItems: 1 }, reason: /max/ },
  {
    name: "a list without repetitions, of one value",
    given: { type: "array", items: { const: 1 }, minItems: 2, uniqueItems: true },
    reason: /must NOT have duplicate items/,
  },
  {
    name: "a property that has no place",
    given: { type: "object", required: ["A"], properties: {}, additionalProperties: false },
    reason: 'it requires "A" and has no place for it',
  },
  { name: "no value at all", given: { enum: [] }, reason: "its list of values is empty" },
  { name: "a value of another type", given: { type: "string", enum: [1] }, reason: /be string/ },
  { name: "two values", given: { allOf: [{ const: 1 }, { const: 2 }] }, reason: /a thousand/ },
  { name: "nothing", given: { not: {} }, reason: /must NOT be valid/ },
  { name: "false", given: false as unknown as Schema, reason: "it allows nothing" },
  { name: "no branch", given: { oneOf: [] }, reason: "it has no alternatives" },
  {
    name: "two branches that are one",
    given: { oneOf: [{ type: "string" }, { type: "string" }] },
    reason: /must match exactly one schema in oneOf/,
  },
  {
    name: "a property within a property",
    given: {
      type: "object",
      properties: { Deep: { type: "object", allOf: [{ type: "string" }] } },
    },
    reason: /^No value fits the schema of body.Field.Deep: it has to be object, and string/,
    isOptional: true,
  },
  {
    name: "a recursion without an end",
    given: reference("Endless"),
    reason: "each would have to hold another one, without an end",
  },
  {
    name: "a list without an end",
    given: reference("EndlessList"),
    reason: "each would have to hold another one, without an end",
  },
  {
    name: "a reference to itself",
    given: reference("Itself"),
    reason: "#/components/schemas/Itself leads back to itself.",
  },
  { name: "a part of itself", given: reference("Part"), reason: "it is a part of itself" },
  {
    name: "a pattern that is none",
    given: { type: "string", pattern: "(" },
    reason: /Invalid regular expression/,
  },
])("error: $name", ({ given, reason, isOptional = false }) => {
  const named = /^No value fits the schema of body\.Field/;
  expect(() => makeAll(given)).toThrow(reason);
  expect(() => makeAll(given)).toThrow(named);
  // The plain sample leaves out what may be left out.
  const makeSample = () => sample(schemas, given, { direction: "request", place });
  if (isOptional) expect(makeSample()).toEqual({});
  else expect(makeSample).toThrow(named);
});

test.each<{ name: string; given: Schema }>([
  { name: "a tree whose first branch holds others", given: reference("Tree") },
  { name: "a chain that ends in null", given: reference("Chain") },
  { name: "two that hold each other", given: reference("Odd") },
  { name: "a number in less than one", given: { type: "number", minimum: 0.5, maximum: 0.6 } },
  { name: "a small whole number", given: { type: "integer", format: "int32" } },
  { name: "a pattern and a format", given: { format: "date", pattern: "^20", type: "string" } },
  { name: "a long pattern", given: { type: "string", pattern: "^[A-Z]*$", minLength: 12 } },
  {
    name: "a pattern that looks ahead, with an example",
    given: { type: "string", pattern: "^(?!0)\\d{3}$", example: "123" },
  },
  { name: "base64", given: { type: "string", contentEncoding: "base64", format: "byte" } },
  { name: "a map", given: reference("Map") },
  {
    name: "a property that may not be there",
    given: { type: "object", properties: { A: { not: {} }, B: { type: "string" } } },
  },
  { name: "a list of nothing", given: { type: "array", maxItems: 0, items: { not: {} } } },
  {
    name: "a branch that contradicts, beside one that does not",
    given: { type: "object", oneOf: [{ type: "string" }, { required: ["A"] }] },
  },
])("behavior: $name", ({ given }) => {
  const values = [...makeAll(given), sample(schemas, given, { direction: "request", place })];
  expect(values.filter((it) => schemas.findFault(given, it) !== undefined)).toEqual([]);
});

test("behavior: broad objects that refer to each other are filled less deep", () => {
  const names = Array.from({ length: 40 }, (_, index) => `S${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, reference(name)]));
  const broad = createSchemas({
    components: {
      schemas: Object.fromEntries(names.map((it) => [it, { type: "object", properties }])),
    },
  });
  const values = createValues(broad, reference("S0"), { direction: "request", longText: 0 });
  const [value] = fc.sample(values, { numRuns: 1, seed: 2 });
  const depth = /^(\{"S\d+":)+/.exec(JSON.stringify(value))?.[0].match(/\{/g)?.length ?? 0;
  expect(depth).toBeLessThan(3);
});
