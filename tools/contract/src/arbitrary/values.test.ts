import fc from "fast-check";
import { expect, test } from "vitest";
import type { Schema } from "../document/openapi.ts";
import { createSchemas } from "../document/schemas.ts";
import { anyJson, createValues } from "./values.ts";

const tree: Schema = {
  type: "object",
  properties: {
    Name: { type: "string" },
    Children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
  },
};
const schemas = createSchemas({ components: { schemas: { Tree: tree } } });
const taste = { direction: "response", longText: 20_000, unknown: anyJson } as const;

function list(schema: Schema, direction: "request" | "response" = "response") {
  const values = createValues(schemas, schema, { ...taste, direction });
  return fc.sample(values, { numRuns: 200, seed: 1 });
}

const isLong = (it: unknown) => String(it).length >= 20_000;
const isUnknown = (it: unknown) => !["a", "b"].includes(it as string);

test.each<{ name: string; given: Schema; holds: ((it: unknown) => boolean)[] }>([
  { name: "a text", given: { type: "string" }, holds: [isLong, (it) => it === "+"] },
  { name: "a bounded text", given: { type: "string", minLength: 2, maxLength: 3 }, holds: [] },
  {
    name: "a pattern",
    given: { type: "string", pattern: "^[A-Z]{2}$" },
    holds: [(it) => it !== "AA"],
  },
  {
    name: "known values",
    given: { type: "string", "x-extensible-enum": ["a", "b"] },
    holds: [(it) => it === "a", (it) => it === "b", isUnknown],
  },
  {
    name: "an enumeration",
    given: { enum: ["a", 1, null] },
    holds: [(it) => it === 1, (it) => it === null],
  },
  { name: "null", given: { type: ["string", "null"] }, holds: [(it) => it === null] },
  { name: "a list", given: { type: "array", items: {} }, holds: [(it) => (it as []).length === 0] },
  {
    name: "a number",
    given: { type: "number", minimum: 0.5, exclusiveMaximum: 9 },
    holds: [(it) => !Number.isInteger(it), (it) => Number.isInteger(it)],
  },
  {
    name: "a whole number",
    given: { type: "integer", multipleOf: 5, maximum: 10 },
    holds: [(it) => it === 10],
  },
  {
    name: "a branch",
    given: { oneOf: [{ const: "a" }, { const: "b" }] },
    holds: [(it) => it === "b"],
  },
  {
    name: "an object",
    given: tree,
    holds: [(it) => Object.keys(it as object).some((name) => !(name in (tree.properties ?? {})))],
  },
  {
    name: "a tree",
    given: { $ref: "#/components/schemas/Tree" },
    holds: [(it) => /Children.*Children/.test(JSON.stringify(it))],
  },
])("default: $name", ({ given, holds }) => {
  const values = list(given);
  expect(values.filter((it) => schemas.findFault(given, it) !== undefined)).toEqual([]);
  for (const hold of holds) expect(values.some(hold), String(hold)).toBe(true);
});

test.each(["request", "response"] as const)("args: direction: %s", (direction) => {
  const properties = {
    Id: { type: "string", readOnly: true },
    Pin: { type: "string", writeOnly: true },
  };
  const values = list({ properties, additionalProperties: false }, direction);
  const names = new Set(values.flatMap((it) => Object.keys(it as object)));
  expect([...names]).toEqual([direction === "request" ? "Pin" : "Id"]);
});
