import type { MediaType, Parameter, Schema } from "@cash-in/description/openapi";
import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createExample } from "./create-example.ts";
import { pickMediaType } from "./pick-media-type.ts";

const document = createDocument({
  components: {
    schemas: {
      Self: { required: ["Self"], properties: { Self: { $ref: "#/components/schemas/Self" } } },
      Node: {
        type: "object",
        required: ["Name", "Nodes"],
        properties: {
          Name: { type: "string" },
          Nodes: { type: "array", items: { $ref: "#/components/schemas/Node" } },
        },
      },
    },
  },
});

const query = (name: string, rest: Partial<Parameter> = {}): Parameter => ({
  name,
  in: "query",
  schema: { type: "string" },
  ...rest,
});

test.each<{ name: string; given: Parameter[]; want: object | undefined }>([
  { name: "default", given: [], want: undefined },
  {
    name: "behavior: the required ones",
    given: [query("a"), query("b", { required: true, example: "7" }), query("id", { in: "path" })],
    want: { query: { b: "7" }, path: { id: "text" } },
  },
  {
    name: "behavior: the first two where none is required",
    given: [query("a"), query("b", { examples: { one: { value: "x" } } }), query("c")],
    want: { query: { a: "text", b: "x" } },
  },
])("args: parameters, $name", ({ given, want }) => {
  expect(createExample(document, given, undefined, false)).toEqual(want);
});

const inner: Schema = {
  type: "object",
  required: ["a"],
  properties: { a: { type: "integer" }, b: { type: "boolean" } },
};

test.each<{ name: string; given: MediaType; want: unknown }>([
  {
    name: "behavior: required properties, recursively, one item of a list",
    given: {
      schema: {
        allOf: [inner],
        required: ["list"],
        properties: { list: { type: "array", items: inner } },
      },
      example: { a: 1, b: true, list: [{ a: 2, b: false }, { a: 3 }], other: 4 },
    },
    want: { a: 1, list: [{ a: 2 }] },
  },
  {
    name: "behavior: two properties where none is required",
    given: { schema: { properties: { a: {}, b: {}, c: {} } }, example: { b: 1, c: 2, a: 3 } },
    want: { b: 1, c: 2 },
  },
  {
    name: "behavior: makes up what the example lacks",
    given: {
      schema: { required: ["day", "id"], properties: { day: { type: "string", format: "date" } } },
      example: {},
    },
    want: { day: "2026-01-31", id: {} },
  },
  {
    name: "behavior: an alternative stays whole",
    given: { schema: { oneOf: [inner, { type: "string" }] }, example: { a: 1, b: true, c: 2 } },
    want: { a: 1, b: true, c: 2 },
  },
  {
    name: "behavior: no example",
    given: {
      schema: {
        required: ["a", "b", "c", "d", "e"],
        properties: {
          a: { enum: ["x", "y"] },
          b: { type: ["null", "string"], "x-extensible-enum": ["z"] },
          c: { anyOf: [{ type: "boolean" }, { type: "string" }] },
          d: { type: "array", items: { type: ["null", "integer"] } },
          e: { type: "string", nullable: true, default: null },
        },
      },
    },
    want: { a: "x", b: "z", c: true, d: [1], e: null },
  },
  {
    name: "behavior: an example of the wrong type",
    given: {
      schema: {
        required: ["a", "b", "c"],
        properties: {
          a: { type: "string" },
          b: { type: "boolean" },
          c: { type: "string", default: 1 },
        },
      },
      example: { a: 1, b: "yes" },
    },
    want: { a: "1", b: true, c: "text" },
  },
  {
    name: "behavior: a file in a form",
    given: {
      schema: { properties: { scan: { type: "string", format: "binary" } } },
      example: { scan: "…" },
    },
    want: { scan: { $file: "content" } },
  },
  {
    name: "behavior: no example of what is put together",
    given: { schema: { allOf: [inner], required: ["c"], properties: { c: { type: "boolean" } } } },
    want: { a: 1, c: true },
  },
  {
    name: "behavior: an object that holds itself ends",
    given: {
      schema: { required: ["Self"], properties: { Self: { $ref: "#/components/schemas/Self" } } },
    },
    want: { Self: { Self: { Self: { Self: { Self: {} } } } } },
  },
  {
    name: "behavior: a recursive schema ends",
    given: { schema: { $ref: "#/components/schemas/Node" } },
    want: { Name: "text", Nodes: [{ Name: "text", Nodes: [{ Name: "text", Nodes: [] }] }] },
  },
])("args: body, $name", ({ given, want }) => {
  const media = pickMediaType({ "application/json": given }, document);
  expect(createExample(document, [], media, true)).toEqual({ body: want });
});

test("behavior: an optional body is shown where nothing else is required", () => {
  const media = pickMediaType({ "text/plain": {} }, document);
  expect(createExample(document, [query("a")], media, false)).toEqual({ body: "text" });
  expect(createExample(document, [query("a", { required: true })], media, false)).toEqual({
    query: { a: "text" },
  });
});
