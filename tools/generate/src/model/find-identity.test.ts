import { expect, test } from "vitest";
import { findIdentity } from "./find-identity.ts";

const item = {
  type: "object",
  required: ["Number", "Date"],
  properties: { Number: { type: "string" }, Reference: { type: "string" } },
};
const document = {
  openapi: "3.1.0",
  info: { title: "", version: "" },
  components: { schemas: { Item: item } },
} as never;
const ref = { $ref: "#/components/schemas/Item" };
const list = (minItems?: number) => ({ type: "array", items: ref, ...(minItems && { minItems }) });

test.each([
  { name: "an object", schema: ref, path: [] },
  { name: "a list", schema: list(), path: ["*"] },
  { name: "a list with a bound", schema: list(1), path: ["+"] },
  {
    name: "a list in a list",
    schema: {
      required: ["Rows"],
      properties: {
        Other: {},
        Rows: { type: "array", items: { required: ["In"], properties: { In: list(2) } } },
      },
    },
    path: ["Rows", "*", "In", "+"],
  },
])("default: the items of $name", ({ schema, path }) => {
  expect(findIdentity(document, schema as never, "Number and Reference")).toEqual({
    path,
    required: ["Number"],
    names: ["Number", "Reference"],
  });
});

test.each([
  { name: "no key", schema: ref, key: undefined },
  { name: "a key in words", schema: ref, key: "the key in use" },
  { name: "a key that may be left out", schema: ref, key: "Reference" },
  { name: "a list that may be left out", schema: { properties: { Rows: list() } }, key: "Number" },
  { name: "no schema", schema: undefined, key: "Number" },
])("behavior: $name names nothing", ({ schema, key }) => {
  expect(findIdentity(document, schema as never, key)).toBeUndefined();
});

test("behavior: a schema that contains itself ends", () => {
  const circle: Record<string, unknown> = { required: ["Next"] };
  circle.properties = { Next: circle };
  expect(findIdentity(document, circle as never, "Number")).toBeUndefined();
});
