import { expect, test } from "vitest";
import { follow } from "./follow.ts";
import { followSchema } from "./follow-schema.ts";

const document = {
  paths: { "/a": { get: { operationId: "getA" } } },
  components: {
    schemas: {
      A: { type: "string" },
      "B/C~D": { $ref: "#/components/schemas/A" },
      Ä: { type: "number" },
      Round: { $ref: "#/components/schemas/Robin" },
      Robin: { $ref: "#/components/schemas/Round" },
    },
    parameters: { list: [{ name: "first" }] },
  },
};

const toSchema = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.each<{ name: string; given: object; want: unknown }>([
  { name: "no reference", given: { type: "array" }, want: { type: "array" } },
  { name: "a component", given: toSchema("A"), want: { type: "string" } },
  { name: "a reference to a reference", given: toSchema("B~1C~0D"), want: { type: "string" } },
  { name: "percent-encoded", given: toSchema("%C3%84"), want: { type: "number" } },
  { name: "a path", given: { $ref: "#/paths/~1a/get" }, want: { operationId: "getA" } },
  {
    name: "an item of a list",
    given: { $ref: "#/components/parameters/list/0" },
    want: { name: "first" },
  },
  { name: "what is called $ref and is no text", given: { $ref: {} }, want: { $ref: {} } },
])("default: $name", ({ given, want }) => {
  expect(follow(document, given)).toEqual(want);
});

test.each([
  { name: "nothing is there", given: toSchema("Nobody") },
  { name: "what all objects have", given: toSchema("constructor") },
  { name: "two that lead to each other", given: toSchema("Round") },
  { name: "another file", given: { $ref: "A.yaml" } },
  { name: "no node", given: { $ref: "#/components/schemas/A/type" } },
])("error: $name", ({ given }) => {
  expect(() => follow(document, given)).toThrow("leads nowhere in this document");
});

test("behavior: a schema that says nothing is an empty one", () => {
  expect([undefined, true, false].map((it) => followSchema(document, it))).toEqual([{}, {}, {}]);
  expect(followSchema(document, toSchema("A"))).toEqual({ type: "string" });
});
