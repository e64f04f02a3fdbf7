import { expect, test } from "vitest";
import type { Input } from "../document/input.ts";
import type { Document, Operation, Schema } from "../document/openapi.ts";
import { listOperations } from "../document/operations.ts";
import { createSchemas } from "../document/schemas.ts";
import { knownWeaknesses } from "./known-weaknesses.ts";
import { listMutants } from "./list-mutants.ts";
import type { Mutant } from "./mutant.ts";

const schemas = {
  Node: {
    type: "object",
    required: ["Id"],
    properties: { Id: { type: "string" }, Child: { $ref: "#/components/schemas/Node" } },
  },
} as const;

function listAll(operation: Partial<Operation>, input: Input, path = "/x"): Mutant[] {
  const document = {
    paths: { [path]: { post: { operationId: "x", ...operation } } },
    components: { schemas },
  } as unknown as Document;
  const [read] = listOperations(document);
  if (!read) throw new Error("no operation");
  return listMutants(createSchemas(document), read, input);
}

/** The names of the mutants of an operation, and who refuses them. */
function list(...given: Parameters<typeof listAll>): string[] {
  return listAll(...given).map((it) => `${it.name} (${it.refusedBy})`);
}

const always = ["query.noSuchParameter unknown (both)", "body unknown (client)"];

test.each<{ name: string; given: Schema; required?: true; want: string[] }>([
  { name: "no type", given: {}, want: [] },
  { name: "string", given: { type: "string" }, want: ["repeated"] },
  {
    name: "string, not empty",
    given: { type: "string", minLength: 1 },
    want: ["empty", "repeated"],
  },
  {
    name: "required string, not empty",
    given: { type: "string", minLength: 1 },
    required: true,
    want: ["empty", "repeated"],
  },
  { name: "lengths", given: { minLength: 3, maxLength: 4 }, want: ["too short", "too long"] },
  {
    name: "date",
    given: { type: "string", format: "date" },
    want: ["no date", "repeated"],
  },
  { name: "unknown format", given: { format: "phone" }, want: [] },
  { name: "pattern", given: { pattern: "^[A-Z]+$" }, want: ["against its pattern"] },
  { name: "pattern that all match", given: { pattern: "." }, want: [] },
  { name: "enumeration", given: { enum: ["a"] }, want: ["none of the allowed values"] },
  {
    name: "integer",
    given: { type: "integer", minimum: 1, maximum: 9 },
    want: ["of wrong type", "too small", "too large", "repeated"],
  },
  { name: "boolean", given: { type: "boolean" }, want: ["of wrong type", "repeated"] },
  {
    name: "list",
    given: { type: "array", items: { type: "integer", exclusiveMinimum: 0 } },
    want: ["of wrong type", "too small"],
  },
  { name: "list of strings", given: { type: "array", items: { type: "string" } }, want: [] },
])("behavior: query: $name", ({ given, required, want }) => {
  const parameters = [
    { name: "q", in: "query", schema: given, required: required ?? false },
  ] as const;
  const missing = required ? ["missing (both)"] : [];
  const refused = want.map((it) => `${it} (${it === "repeated" ? "both" : "server"})`);
  const wrong = [...missing, ...refused].map((it) => `query.q ${it}`);
  expect(list({ parameters }, { query: { q: 1 } })).toEqual([...wrong, ...always]);
});

test.each([
  {
    name: "path",
    given: { in: "path", schema: { type: "string", minLength: 1 } },
    want: ["path.id missing (both)", "path.id empty (both)"],
  },
  {
    name: "path, a number",
    given: { in: "path", schema: { type: "integer" } },
    want: ["path.id missing (both)", "path.id of wrong type (server)"],
  },
  { name: "header", given: { in: "header", schema: { type: "string" } }, want: [] },
  {
    name: "required header",
    given: { in: "header", required: true, schema: { type: "string", format: "uuid" } },
    want: ["header.id missing (both)", "header.id no uuid (server)"],
  },
] as const)("behavior: $name", ({ given, want }) => {
  const parameters = [{ name: "id", ...given }];
  expect(list({ parameters }, {}, "/x/{id}")).toEqual([...want, ...always]);
});

/** The names of mutants where a value is null, and where it is of other types. */
function wrong(field: string, ...types: string[]): string[] {
  return ["null", ...types].map((it) => `${field} of type ${it}`);
}

test.each<{ name: string; schema: Schema; body: unknown; want: string[] }>([
  { name: "anything", schema: {}, body: 1, want: [] },
  { name: "text", schema: { type: "string" }, body: "a", want: wrong("body", "number", "object") },
  {
    name: "null or a date",
    schema: { type: ["string", "null"], format: "date" },
    body: null,
    want: [...wrong("body", "number", "object").slice(1), "body no date"],
  },
  {
    name: "a closed object",
    schema: { type: "object", properties: {}, additionalProperties: false },
    body: {},
    want: [...wrong("body", "number", "string"), "body.noSuchProperty unknown"],
  },
  {
    name: "nested, as deep as the example",
    schema: { $ref: "#/components/schemas/Node" },
    body: { Id: "1", Child: { Id: "2" } },
    want: [
      ...wrong("body", "number", "string"),
      "body.Id missing",
      ...wrong("body.Id", "number", "object"),
      ...wrong("body.Child", "number", "string"),
      "body.Child.Id missing",
      ...wrong("body.Child.Id", "number", "object"),
    ],
  },
  {
    name: "lists, by their first item",
    schema: { type: "array", minItems: 2, items: { type: "number", minimum: 0 } },
    body: [1, 2],
    want: [
      ...wrong("body", "number", "string", "object"),
      "body too few",
      ...wrong("body[0]", "string", "object"),
      "body[0] too small",
    ],
  },
  {
    name: "lists, by their length and their repetitions",
    schema: { maxItems: 2, uniqueItems: true, items: { multipleOf: 2 } },
    body: [2, 4],
    want: ["body too many", "body repeated", "body[0] no multiple of 2"],
  },
  {
    name: "allOf, each rule once",
    schema: { allOf: [{ required: ["A"] }, { required: ["A"], properties: { A: { const: 1 } } }] },
    body: { A: 1 },
    want: ["body.A missing", "body.A none of the allowed values"],
  },
  {
    name: "the branch that fits",
    schema: {
      oneOf: [
        { type: "object", required: ["A"], properties: { A: { type: "number" } } },
        { type: "object", required: ["B"], properties: { B: { type: "boolean" } } },
      ],
    },
    body: { B: true },
    want: [
      ...wrong("body", "number", "string"),
      "body.B missing",
      ...wrong("body.B", "number", "string", "object"),
    ],
  },
  {
    name: "no rule that another branch makes up for",
    schema: { anyOf: [{ type: "number" }, { type: "string", format: "date" }] },
    body: "2026-01-31",
    want: ["body of type null", "body of type object", "body no date"],
  },
  {
    name: "nothing that only the server sets",
    schema: {
      type: "object",
      required: ["Id"],
      properties: { Id: { type: "string", readOnly: true } },
    },
    body: { Id: "1" },
    want: wrong("body", "number", "string"),
  },
])("behavior: JSON: $name", ({ schema, body, want }) => {
  const requestBody = { content: { "application/json": { schema } } };
  expect(list({ requestBody }, { body })).toEqual([
    "query.noSuchParameter unknown (both)",
    // For a client, a body that is null is none.
    ...want.map((it) => `${it} (${it === "body of type null" ? "both" : "server"})`),
  ]);
});

test.each(["application/x-www-form-urlencoded", "multipart/form-data"])(
  "behavior: %s: only what text can be wrong about",
  (mediaType) => {
    const schema: Schema = {
      type: "object",
      required: ["Name"],
      properties: { Name: { type: "string" }, Age: { type: "integer" } },
    };
    const requestBody = { required: true, content: { [mediaType]: { schema } } };
    expect(list({ requestBody }, { body: { Name: "a", Age: 1 } })).toEqual([
      "query.noSuchParameter unknown (both)",
      "body missing (both)",
      "body.Name missing (server)",
      "body.Age of wrong type (server)",
    ]);
  },
);

test("behavior: text bodies can only be missing", () => {
  const requestBody = { required: true, content: { "text/plain": { schema: {} } } };
  expect(list({ requestBody }, { body: "a" })).toEqual([
    "query.noSuchParameter unknown (both)",
    "body missing (both)",
  ]);
});

test("behavior: what the mock is known to let through is marked", () => {
  const name: Schema = { type: "string", minLength: 1 };
  const range: Schema = { type: "object", properties: { From: { type: "integer" } } };
  const parameters = [
    { name: "free", in: "query", schema: name },
    { name: "due", in: "query", schema: name, required: true },
    { name: "x-free", in: "header", schema: name },
    { name: "deep", in: "query", style: "deepObject", explode: true, schema: range },
    { name: "spread", in: "query", schema: range },
  ] as const;
  const content = { "application/json": { schema: { type: "string" } } } as const;
  const marked = listAll({ requestBody: { content }, parameters }, { body: "a" }).filter(
    (it) => it.weakness,
  );
  expect(marked.map((it) => [it.name, it.weakness])).toEqual([
    ["query.noSuchParameter unknown", "unknown query parameter"],
  ]);
  // What is listed must be tested, so that it is noticed when it is none any more.
  expect(new Set(marked.map((it) => it.weakness))).toEqual(new Set(Object.keys(knownWeaknesses)));
});
