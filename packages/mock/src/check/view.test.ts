import { expect, test } from "vitest";
import type { Schema } from "./schema.ts";
import { createCompile } from "./validator.ts";
import type { Side } from "./view.ts";

const secret = { properties: { s: { writeOnly: true } }, required: ["s"] };
const id = { properties: { i: { readOnly: true } }, required: ["i"] };
const closed = { properties: { a: {} }, additionalProperties: false };

test.each<{ name: string; side: Side; schema: Schema; value: unknown; want: string[] }>([
  { name: "an id in a request", side: "request", schema: id, value: {}, want: [] },
  { name: "an id in an answer", side: "response", schema: id, value: {}, want: ["required"] },
  { name: "a secret in a request", side: "request", schema: secret, value: {}, want: ["required"] },
  { name: "a secret in an answer", side: "response", schema: secret, value: {}, want: [] },
  {
    name: "an id that another part requires",
    side: "request",
    schema: { allOf: [{ properties: id.properties }, { required: ["i"] }], required: ["i"] },
    value: {},
    want: [],
  },
  {
    name: "an id further inside",
    side: "request",
    schema: { properties: { x: { items: id } } },
    value: { x: [{}] },
    want: [],
  },
  {
    name: "a property that is called required",
    side: "request",
    schema: { properties: { required: { type: "string" } } },
    value: { required: 1 },
    want: ["type"],
  },
  {
    name: "closed parts of a whole",
    side: "request",
    schema: { allOf: [closed, { properties: { b: {} }, additionalProperties: false }] },
    value: { a: 1, b: 1 },
    want: [],
  },
  {
    name: "what no part of a closed whole knows",
    side: "request",
    schema: { allOf: [closed], properties: { b: {} } },
    value: { a: 1, b: 1, c: 1 },
    want: ["unevaluatedProperties"],
  },
  {
    name: "open parts of a whole",
    side: "request",
    schema: { allOf: [{ properties: { a: {} } }] },
    value: { c: 1 },
    want: [],
  },
  {
    name: "nullable",
    side: "request",
    schema: { type: "string", nullable: true },
    value: null,
    want: [],
  },
  { name: "nullable of no type", side: "request", schema: { nullable: true }, value: 1, want: [] },
  {
    name: "schemas of one $id",
    side: "request",
    schema: { $id: "a", properties: { x: { $id: "a", type: "string" } } },
    value: { x: 1 },
    want: ["type"],
  },
])("behavior: $name", ({ side, schema, value, want }) => {
  const before = structuredClone(schema);
  expect(createCompile(side, {})(schema)(value).map((it) => it.code)).toEqual(want);
  expect(schema).toEqual(before);
});
