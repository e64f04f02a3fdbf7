import { expect, test } from "vitest";
import { createInput } from "./input.ts";
import type { Document, Operation } from "./openapi.ts";
import { type ApiOperation, listOperations } from "./operations.ts";
import { createSchemas } from "./schemas.ts";

function create(operation: Partial<Operation>) {
  const document = { paths: { "/x": { post: { operationId: "x", ...operation } } } } as Document;
  return createInput(createSchemas(document), listOperations(document)[0] as ApiOperation);
}

const schema = { type: "string" };

test.each<{ name: string; given: Partial<Operation>; want: object }>([
  { name: "no input", given: {}, want: {} },
  {
    name: "examples by place",
    given: {
      parameters: [
        { name: "a", in: "query", example: 0 },
        { name: "b", in: "path", example: "b" },
        { name: "c", in: "header", schema: { examples: ["c"] } },
      ],
      requestBody: { content: { "application/json": { example: { A: null } } } },
    },
    want: { query: { a: 0 }, path: { b: "b" }, header: { c: "c" }, body: { A: null } },
  },
  {
    name: "without examples, what is required",
    given: {
      parameters: [
        { name: "a", in: "query", schema },
        { name: "b", in: "query", schema, required: true },
      ],
      requestBody: { content: { "application/json": { schema: { type: "boolean" } } } },
    },
    want: { query: { b: "text" }, body: true },
  },
])("behavior: $name", ({ given, want }) => {
  expect(create(given)).toEqual(want);
});

test.each([
  {
    name: "a field of a form",
    given: {
      "multipart/form-data": {
        schema: { properties: { File: { ...schema, format: "binary" } } },
        example: { File: "abc", Name: "n" },
      },
    },
    pick: (body: { File: Blob }) => body.File,
  },
  {
    name: "a whole body",
    given: { "application/pdf": { schema, example: "abc" } },
    pick: (body: Blob) => body,
  },
])("behavior: $name may be a file", async ({ given, pick }) => {
  const { body } = create({ requestBody: { content: given } });
  expect(await pick(body as never).text()).toBe("abc");
});
