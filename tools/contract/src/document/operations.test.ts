import { expect, test } from "vitest";
import type { Document, Operation, PathItem } from "./openapi.ts";
import { type ApiOperation, listOperations } from "./operations.ts";

const components = {
  parameters: { page: { name: "page", in: "query", schema: { type: "integer" } } },
  examples: { one: { value: { A: 1 } } },
  requestBodies: { Any: { required: true, content: { "*/*": { schema: { type: "object" } } } } },
  responses: { Gone: { description: "Gone." } },
  pathItems: { "a/b": { get: { operationId: "far" } } },
  securitySchemes: {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    bearer: { type: "http", scheme: "bearer" },
    again: { $ref: "#/components/securitySchemes/key" },
  },
};

function read(operation: Partial<Operation>, item: PathItem = {}, rest: object = {}) {
  const paths = { "/x/{id}": { ...item, get: { operationId: "x", ...operation } } };
  return listOperations({ paths, components, ...rest } as Document)[0] as ApiOperation;
}

test("default", () => {
  expect(read({})).toEqual({
    id: "x",
    method: "GET",
    path: "/x/{id}",
    parameters: [],
    body: undefined,
    responses: [],
    keyHeader: undefined,
    source: { operationId: "x" },
  });
});

test("behavior: every method of every path, also behind a reference", () => {
  const paths = {
    "/a": { get: { operationId: "a" }, trace: { operationId: "b" }, summary: "None." },
    "/b": { $ref: "#/components/pathItems/a~1b" },
  };
  const found = listOperations({ paths, components } as Document);
  expect(found.map((it) => `${it.id} ${it.method} ${it.path}`)).toEqual([
    "a GET /a",
    "b TRACE /a",
    "far GET /b",
  ]);
});

test("error: a reference that leads nowhere", () => {
  const paths = { "/b": { $ref: "#/components/pathItems/no" } };
  expect(() => listOperations({ paths })).toThrow("#/components/pathItems/no leads nowhere");
});

test("behavior: parameters: defaults, references, those of the path, and what OpenAPI ignores", () => {
  const common = { style: "form", explode: true, schema: {}, example: undefined };
  const { parameters } = read(
    {
      parameters: [
        { $ref: "#/components/parameters/page" },
        { name: "id", in: "path", example: 2 },
        { name: "ids", in: "query", style: "pipeDelimited", required: true },
        { name: "X-Trace", in: "header", examples: { first: { value: "a" }, second: {} } },
        { name: "x-key", in: "header" },
        { name: "Accept", in: "header" },
        { name: "session", in: "cookie" },
      ],
      security: [{ key: [] }],
    },
    { parameters: [{ name: "id", in: "path", required: true, example: 1 }] },
  );
  const simple = { ...common, style: "simple", explode: false };
  expect(parameters).toEqual([
    { ...simple, name: "id", in: "path", required: true, example: 2 },
    { ...common, name: "page", in: "query", required: false, schema: { type: "integer" } },
    { ...common, name: "ids", in: "query", required: true, style: "pipeDelimited", explode: false },
    { ...simple, name: "X-Trace", in: "header", required: false, example: "a" },
  ]);
});

test.each([
  { given: ["text/plain", "application/json"], want: "application/json json" },
  { given: ["text/plain", "application/problem+json"], want: "application/problem+json json" },
  { given: ["text/csv", "multipart/form-data"], want: "multipart/form-data multipart" },
  {
    given: ["multipart/form-data", "application/x-www-form-urlencoded"],
    want: "application/x-www-form-urlencoded urlencoded",
  },
  { given: ["application/pdf", "application/xml"], want: "application/xml text" },
  { given: ["application/pdf"], want: "application/pdf binary" },
  { given: ["*/*"], want: "application/json json" },
])("behavior: of the media types $given", ({ given, want }) => {
  const content = Object.fromEntries(given.map((it) => [it, {}]));
  const { body } = read({ requestBody: { content } });
  expect(`${body?.mediaType} ${body?.kind}`).toBe(want);
});

test("behavior: bodies: references and examples", () => {
  expect(read({ requestBody: { $ref: "#/components/requestBodies/Any" } }).body).toEqual({
    mediaType: "application/json",
    kind: "json",
    schema: { type: "object" },
    example: undefined,
    required: true,
  });
  const examples = { one: { $ref: "#/components/examples/one" } };
  const requestBody = { content: { "application/json": { examples } } };
  expect(read({ requestBody }).body).toMatchObject({ example: { A: 1 }, required: false });
});

test.each([
  { given: ["404", "201", "default"], want: [201, 404] },
  { given: ["2XX", "4XX"], want: [200] },
  { given: ["default"], want: [200] },
  { given: ["default", "404"], want: [200, 404] },
])("behavior: of the responses $given", ({ given, want }) => {
  const gone = { $ref: "#/components/responses/Gone" };
  const { responses } = read({ responses: Object.fromEntries(given.map((it) => [it, gone])) });
  expect(responses).toEqual(want.map((status) => ({ status, content: undefined })));
});

test.each([
  { given: { security: [{ key: [] }] }, want: "X-Key" },
  { given: { security: [{ bearer: [] }, { again: [] }] }, want: "X-Key" },
  { given: { security: [{ bearer: [] }] }, want: undefined },
])("behavior: key of $given", ({ given, want }) => {
  expect(read(given).keyHeader).toBe(want);
  expect(read({}, {}, given).keyHeader).toBe(want);
  expect(read({ security: [] }, {}, given).keyHeader).toBeUndefined();
});
