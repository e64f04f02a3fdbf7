import type { Fields } from "@cash-in/description/json";
import { describe, expect, test } from "vitest";
import { breakCircles } from "../../schemas/break-circles.ts";
import { cleanSchema } from "../../schemas/clean-schema.ts";
import { collapseCopies } from "../../schemas/collapse-copies.ts";
import { mergeSchemas } from "../../schemas/merge-schemas.ts";
import { nameSchemas } from "./name-schemas.ts";
import { readAddress } from "./read-server.ts";

const TEXT = { type: "string" };

describe("cleanSchema", () => {
  test.each<{ name: string; given: Fields; want: Fields; dropped?: string[] }>([
    {
      name: "words, examples and fields of the site's product go",
      given: {
        ...TEXT,
        description: "D",
        title: "T",
        example: "x",
        examples: ["x"],
        "x-apidog-mock": "m",
      },
      want: TEXT,
    },
    {
      name: "facts stay",
      given: {
        type: ["string", "null"],
        format: "date",
        minLength: 1,
        enum: ["a", null],
        default: "a",
        readOnly: true,
      },
      want: {
        type: ["string", "null"],
        format: "date",
        enum: ["a", null],
        default: "a",
        minLength: 1,
        readOnly: true,
      },
    },
    {
      name: "a format that no validator knows",
      given: { type: "number", format: "decimal" },
      want: { type: "number" },
      dropped: ["/format"],
    },
    {
      name: "a multiple that floating point does not know",
      given: { type: "number", multipleOf: 0.01 },
      want: { type: "number" },
      dropped: ["/multipleOf"],
    },
    {
      name: "a whole multiple stays",
      given: { type: "integer", multipleOf: 5 },
      want: { type: "integer", multipleOf: 5 },
    },
    {
      name: "a keyword that the clients do not know",
      given: { ...TEXT, unevaluatedProperties: false },
      want: TEXT,
      dropped: ["/unevaluatedProperties"],
    },
    {
      name: "the type that goes without saying",
      given: { properties: { A: TEXT } },
      want: { type: "object", properties: { A: TEXT } },
    },
    { name: "a list of anything", given: { type: "array" }, want: { type: "array", items: {} } },
    {
      name: "allOf with one member",
      given: { description: "D", allOf: [{ $ref: "#/components/schemas/A" }] },
      want: { $ref: "#/components/schemas/A" },
    },
    {
      name: "a property that looks like a reference",
      given: { type: "object", required: ["$ref"], properties: { $ref: TEXT, A: TEXT } },
      want: { type: "object", properties: { A: TEXT } },
      dropped: ["/properties/$ref"],
    },
    {
      name: "inside of everything",
      given: { anyOf: [{ type: "object", properties: { A: { ...TEXT, format: "phone" } } }] },
      want: { anyOf: [{ type: "object", properties: { A: TEXT } }] },
      dropped: ["/anyOf/0/properties/A/format"],
    },
  ])("$name", ({ given, want, dropped = [] }) => {
    const seen: string[] = [];
    expect(cleanSchema(given, (at) => void seen.push(at))).toEqual(want);
    expect(seen).toEqual(dropped);
  });
});

describe("mergeSchemas", () => {
  const object = (properties: Fields, required?: string[]): Fields => ({
    type: "object",
    ...(required && { required }),
    properties,
  });
  test.each<{ name: string; a: Fields; b: Fields; want: Fields; doubts: string[] }>([
    {
      name: "the same",
      a: object({ A: TEXT }),
      b: object({ A: TEXT }),
      want: object({ A: TEXT }),
      doubts: [],
    },
    { name: "one says nothing", a: {}, b: TEXT, want: TEXT, doubts: [] },
    {
      name: "one says that it is an object, and no more",
      a: object({ A: TEXT }, ["A"]),
      b: object({}),
      want: object({ A: TEXT }, ["A"]),
      doubts: [],
    },
    {
      name: "all properties of both",
      a: object({ A: TEXT }),
      b: object({ B: TEXT }),
      want: object({ A: TEXT, B: TEXT }),
      doubts: ["properties A", "properties B"],
    },
    {
      name: "required what both require",
      a: object({ A: TEXT, B: TEXT }, ["A", "B"]),
      b: object({ A: TEXT, B: TEXT }, ["A"]),
      want: object({ A: TEXT, B: TEXT }, ["A"]),
      doubts: ["properties B"],
    },
    {
      name: "every type of either",
      a: TEXT,
      b: { type: ["integer", "null"] },
      want: { type: ["string", "integer", "null"] },
      doubts: [""],
    },
    {
      name: "a number that may be whole",
      a: { type: "integer" },
      b: { type: "number" },
      want: { type: "number" },
      doubts: [""],
    },
    {
      name: "the wider bounds",
      a: { type: "string", minLength: 1, maxLength: 5 },
      b: { type: "string", minLength: 2, maxLength: 9 },
      want: { type: "string", minLength: 1, maxLength: 9 },
      doubts: [""],
    },
    {
      name: "a bound that one has not is none",
      a: { type: "string", pattern: "a" },
      b: TEXT,
      want: TEXT,
      doubts: [""],
    },
    {
      name: "the values of both lists",
      a: { type: "string", enum: ["a"] },
      b: { type: "string", enum: ["b"] },
      want: { type: "string", enum: ["a", "b"] },
      doubts: [""],
    },
    {
      name: "items",
      a: { type: "array", items: TEXT },
      b: { type: "array", items: { type: "integer" } },
      want: { type: "array", items: { type: ["string", "integer"] } },
      doubts: ["items"],
    },
    {
      name: "an object and a text",
      a: object({ A: TEXT }),
      b: TEXT,
      want: { anyOf: [object({ A: TEXT }), TEXT] },
      doubts: [""],
    },
    {
      name: "closed only where both are",
      a: { ...object({ A: TEXT }), additionalProperties: false },
      b: object({ A: TEXT }),
      want: object({ A: TEXT }),
      doubts: ["additionalProperties"],
    },
    {
      name: "other properties of either type",
      a: { ...object({}), additionalProperties: TEXT },
      b: { ...object({}), additionalProperties: { type: "integer" } },
      want: { ...object({}), additionalProperties: { type: ["string", "integer"] } },
      doubts: ["additionalProperties", "additionalProperties"],
    },
    {
      name: "other properties of any type where one page says nothing of them",
      a: { ...object({}), additionalProperties: TEXT, patternProperties: { "^x-": TEXT } },
      b: object({ A: TEXT }),
      want: object({ A: TEXT }),
      doubts: ["properties A", "additionalProperties"],
    },
    {
      name: "a pattern that the other page does not have, and all that it has instead",
      a: { ...object({}), additionalProperties: false, patternProperties: { "^x-": TEXT } },
      b: { ...object({}), additionalProperties: { type: "integer" } },
      want: {
        ...object({}),
        additionalProperties: { type: "integer" },
        patternProperties: { "^x-": { type: ["string", "integer"] } },
      },
      doubts: ["additionalProperties", "additionalProperties"],
    },
    {
      name: "the patterns of both, where both refuse the rest",
      a: { ...object({}), additionalProperties: false, patternProperties: { "^x-": TEXT } },
      b: { ...object({}), additionalProperties: false, patternProperties: { "^y-": TEXT } },
      want: {
        ...object({}),
        additionalProperties: false,
        patternProperties: { "^x-": TEXT, "^y-": TEXT },
      },
      doubts: ["additionalProperties"],
    },
    {
      name: "how many properties, in the wider bounds",
      a: { ...object({ A: TEXT }), minProperties: 1, maxProperties: 2 },
      b: { ...object({ A: TEXT }), minProperties: 2, maxProperties: 3 },
      want: { ...object({ A: TEXT }), minProperties: 1, maxProperties: 3 },
      doubts: [""],
    },
  ])("$name", ({ a, b, want, doubts }) => {
    const seen: string[] = [];
    expect(mergeSchemas(a, b, (at) => void seen.push(at.join(" ")))).toEqual(want);
    expect(seen).toEqual(doubts);
  });
});

describe("nameSchemas", () => {
  test.each<{ name: string; given: string[]; want: Record<string, string> }>([
    { name: "identifiers stay", given: ["A", "b_c", "$d"], want: { A: "A", b_c: "b_c", $d: "$d" } },
    {
      name: "two that a file system takes for one",
      given: ["Thing model", "ThingModel", "thing-model"],
      want: {
        ThingModel: "ThingModel",
        "Thing model": "ThingModel2",
        "thing-model": "ThingModel3",
      },
    },
    {
      name: "words that are taken",
      given: ["Error", "class", "Date"],
      want: { Error: "ErrorSchema", class: "Class", Date: "DateSchema" },
    },
    { name: "nothing that could be written", given: ["名前"], want: { 名前: "Schema" } },
  ])("$name, in whatever order they come", ({ given, want }) => {
    expect(Object.fromEntries(nameSchemas(given))).toEqual(want);
    expect(Object.fromEntries(nameSchemas([...given].reverse()))).toEqual(want);
  });

  test("the name that the index gave stays", () => {
    expect(nameSchemas(["A b", "Ab"], new Map([["A b", "Ab"]])).get("A b")).toBe("Ab");
  });
});

test("breakCircles takes out what leads back, and nothing else", () => {
  const to = (name: string) => ({ $ref: name });
  const schemas = new Map<string, Fields>([
    ["A", { properties: { b: to("B"), c: to("C") } }],
    ["B", { items: to("A") }],
    ["C", { properties: { b: to("B") } }],
    ["D", { anyOf: [to("D"), to("A")] }],
    ["E", { allOf: [to("A"), to("E")] }],
  ]);
  const doubts: string[] = [];
  const broken = breakCircles(
    schemas,
    (ref) => ref,
    (name) => (at) => void doubts.push([name, ...at].join(" ")),
  );
  expect(Object.fromEntries(broken)).toEqual({
    A: { properties: { b: to("B"), c: to("C") } },
    B: { items: {} },
    C: { properties: { b: to("B") } },
    D: {},
    E: { allOf: [to("A")] },
  });
  expect(doubts).toEqual(["B items", "D anyOf 0", "E allOf 1"]);
});

test("collapseCopies leaves the name where another alternative writes it out", () => {
  const value = { type: "object", properties: { A: TEXT } };
  const schemas = new Map([["schemas/A" as const, { value }]]);
  const ref = { $ref: "schemas/A" };
  expect(collapseCopies({ type: "array", items: { anyOf: [value, ref] } }, schemas)).toEqual({
    type: "array",
    items: ref,
  });
  expect(collapseCopies({ anyOf: [value, ref, TEXT] }, schemas)).toEqual({ anyOf: [ref, TEXT] });
  expect(collapseCopies({ anyOf: [TEXT, ref] }, schemas)).toEqual({ anyOf: [TEXT, ref] });
});

test.each([
  { path: "/v2/a", servers: ["https://api.x.example"], want: { path: "/a" } },
  { path: "/a", servers: ["https://api.x.example/v2/"], want: { path: "/a" } },
  { path: "/v2/a", servers: [], want: { path: "/a" } },
  { path: "/v2a", servers: [], want: { path: "/v2a" } },
  {
    path: "/v2/a",
    servers: ["https://test.x.example"],
    want: { path: "/a", server: "https://test.x.example/v2" },
  },
  {
    path: "/a",
    servers: ["https://test.x.example/v2"],
    want: { path: "/a", server: "https://test.x.example/v2" },
  },
  {
    path: "/a",
    servers: ["https://api.x.example"],
    want: { path: "/a", server: "https://api.x.example" },
  },
  {
    path: "/v2/a",
    servers: ["https://test.x.example", "https://api.x.example"],
    want: { path: "/a", others: ["https://test.x.example/v2"] },
  },
  {
    path: "/a",
    servers: ["https://one.x.example/v2/", "https://two.x.example/v2"],
    want: { path: "/a", server: "https://one.x.example/v2", others: ["https://two.x.example/v2"] },
  },
])("readAddress $servers $path", ({ path, servers, want }) => {
  expect(readAddress(path, servers, ["https://api.x.example/v2"])).toEqual(want);
});
