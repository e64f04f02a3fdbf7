import { expect, test } from "vitest";
import type { Input } from "../document/input.ts";
import type { Document, Operation, Schema } from "../document/openapi.ts";
import { listOperations } from "../document/operations.ts";
import { createSchemas } from "../document/schemas.ts";
import { listMutants } from "./list-mutants.ts";

const schemas = {
  Node: {
    type: "object",
    required: ["Id"],
    properties: { Id: { type: "string" }, Child: { $ref: "#/components/schemas/Node" } },
  },
} as const;

/** The names of the mutants of an operation, and who refuses them. */
function list(operation: Partial<Operation>, input: Input, path = "/x"): string[] {
  const document = {
    paths: { [path]: { post: { operationId: "x", ...operation } } },
    components: { schemas },
  } as unknown as Document;
  const [read] = listOperations(document);
  if (!read) throw new Error("no operation");
  return listMutants(createSchemas(document), read, input).map(
    (it) => `${it.name} (${it.refusedBy})`,
  );
}

const always = ["query.noSuchParameter unknown (client)", "body unknown (client)"];

test.each<{ name: string; given: Schema; required?: true; want: string[] }>([
  { name: "no type", given: {}, want: [] },
  { name: "string", given: { type: "string" }, want: ["repeated"] },
  // Prism takes an empty parameter for an absent one.
  { name: "string, not empty", given: { type: "string", minLength: 1 }, want: ["repeated"] },
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
  const wrong = [...missing, ...want.map((it) => `${it} (server)`)].map((it) => `query.q ${it}`);
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

test.each<{ name: string; schema: Schema; body: unknown; want: string[] }>([
  { name: "anything", schema: {}, body: 1, want: [] },
  { name: "text", schema: { type: "string" }, body: "a", want: ["body of wrong type"] },
  {
    name: "null or a date",
    schema: { type: ["string", "null"], format: "date" },
    body: null,
    want: ["body of wrong type", "body no date"],
  },
  {
    name: "a closed object",
    schema: { type: "object", properties: {}, additionalProperties: false },
    body: {},
    want: ["body of wrong type", "body.noSuchProperty unknown"],
  },
  {
    name: "nested, as deep as the example",
    schema: { $ref: "#/components/schemas/Node" },
    body: { Id: "1", Child: { Id: "2" } },
    want: [
      "body of wrong type",
      "body.Id missing",
      "body.Id of wrong type",
      "body.Child of wrong type",
      "body.Child.Id missing",
      "body.Child.Id of wrong type",
    ],
  },
  {
    name: "lists, by their first item",
    schema: { type: "array", minItems: 2, items: { type: "number", minimum: 0 } },
    body: [1, 2],
    want: ["body of wrong type", "body too few", "body[0] of wrong type", "body[0] too small"],
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
    want: ["body of wrong type", "body.B missing", "body.B of wrong type"],
  },
  {
    name: "no rule that another branch makes up for",
    schema: { anyOf: [{ type: "number" }, { type: "string", format: "date" }] },
    body: "2026-01-31",
    want: ["body no date"],
  },
  {
    name: "nothing that only the server sets",
    schema: {
      type: "object",
      required: ["Id"],
      properties: { Id: { type: "string", readOnly: true } },
    },
    body: { Id: "1" },
    want: ["body of wrong type"],
  },
])("behavior: JSON: $name", ({ schema, body, want }) => {
  const requestBody = { content: { "application/json": { schema } } };
  expect(list({ requestBody }, { body })).toEqual([
    "query.noSuchParameter unknown (client)",
    ...want.map((it) => `${it} (server)`),
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
      "query.noSuchParameter unknown (client)",
      "body missing (both)",
      "body.Name missing (server)",
      "body.Age of wrong type (server)",
    ]);
  },
);

test("behavior: text bodies can only be missing", () => {
  const requestBody = { required: true, content: { "text/plain": { schema: {} } } };
  expect(list({ requestBody }, { body: "a" })).toEqual([
    "query.noSuchParameter unknown (client)",
    "body missing (both)",
  ]);
});
