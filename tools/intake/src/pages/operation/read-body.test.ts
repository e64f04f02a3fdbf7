import { describe, expect, test } from "vitest";
import type { PageOperation } from "../page.ts";
import { createDocument, createPage, read } from "../testing/create-page.ts";

/** The body of an operation and the defects in it. */
function readBody(requestBody: unknown, method = "post", components = {}) {
  const operation = { operationId: "a", requestBody, responses: { 200: { content: {} } } };
  const { page, defects } = read(
    createPage(createDocument({}, { paths: { "/a": { [method]: operation } }, components })),
  );
  const [first] = page.operations as [PageOperation];
  return { body: first.requestBody, defects };
}

const JSON_TYPE = "application/json";
const OBJECT = { type: "object", properties: { a: { type: "integer" } } };
const UNSAID = "repaired body-required-unsaid";

describe("bodies", () => {
  const content = { [JSON_TYPE]: { schema: OBJECT } };
  test.each([
    {
      name: "default",
      given: { required: true, content },
      want: { required: true, content },
      defects: [],
    },
    { name: "required is not said", given: { content }, want: { content }, defects: [UNSAID] },
    {
      name: "by reference",
      given: { $ref: "#/components/requestBodies/b" },
      want: { content },
      defects: [UNSAID],
    },
    {
      name: "remote",
      given: { $ref: "b.yaml" },
      want: undefined,
      defects: ["dropped remote-reference"],
    },
    {
      name: "without content",
      given: { content: {} },
      want: { content: {} },
      defects: ["doubtful body-empty"],
    },
    {
      name: "without content, on a DELETE",
      method: "delete",
      given: { content: {} },
      want: undefined,
      defects: ["repaired body-empty"],
    },
    { name: "nothing", given: null, want: undefined, defects: [] },
    {
      name: "on a GET",
      method: "get",
      given: { content },
      want: undefined,
      defects: ["dropped body-on-get"],
    },
    {
      name: "on a HEAD",
      method: "head",
      given: { content },
      want: undefined,
      defects: ["dropped body-on-get"],
    },
    {
      name: "on a DELETE",
      method: "delete",
      given: { content },
      want: { content },
      defects: ["doubtful body-on-delete", UNSAID],
    },
  ])("$name", ({ given, method, want, defects }) => {
    expect(readBody(given, method, { requestBodies: { b: { content } } })).toEqual({
      body: want,
      defects,
    });
  });
});

describe("media types", () => {
  const file = { type: "object", properties: { file: { type: "string", format: "binary" } } };
  test.each([
    {
      name: "multipart",
      given: { "multipart/form-data": { schema: file, examples: {} } },
      want: { "multipart/form-data": { schema: file } },
      defects: [],
    },
    {
      name: "urlencoded",
      given: { "application/x-www-form-urlencoded": { schema: OBJECT } },
      want: { "application/x-www-form-urlencoded": { schema: OBJECT } },
      defects: [],
    },
    {
      name: "octet-stream",
      given: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      want: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      defects: [],
    },
    {
      name: "event-stream",
      given: { "text/event-stream": { schema: { type: "string" }, example: "data: 1\n\n" } },
      want: { "text/event-stream": { schema: { type: "string" }, example: "data: 1\n\n" } },
      defects: [],
    },
    {
      name: "plain text",
      given: { "text/plain": { example: "ok" } },
      want: { "text/plain": { example: "ok" } },
      defects: [],
    },
    { name: "anything", given: { "*/*": {} }, want: { "*/*": {} }, defects: [] },
    {
      name: "capitals",
      given: { "Application/JSON; charset=utf-8": { schema: OBJECT } },
      want: { "application/json; charset=utf-8": { schema: OBJECT } },
      defects: [],
    },
    {
      name: "a short name",
      given: { json: { schema: OBJECT } },
      want: { [JSON_TYPE]: { schema: OBJECT } },
      defects: ["repaired media-type-invalid"],
    },
    {
      name: "no media type",
      given: { "???": {}, "text/plain": {} },
      want: { "text/plain": {} },
      defects: ["dropped media-type-invalid"],
    },
    {
      name: "twice",
      given: { [JSON_TYPE]: { schema: OBJECT }, "Application/Json": {} },
      want: { [JSON_TYPE]: { schema: OBJECT } },
      defects: ["dropped media-type-repeats"],
    },
    {
      name: "nothing under it",
      given: { [JSON_TYPE]: null },
      want: { [JSON_TYPE]: {} },
      defects: [],
    },
  ])("$name", ({ given, want, defects }) => {
    expect(readBody({ required: true, content: given })).toEqual({
      body: { required: true, content: want },
      defects,
    });
  });
});

describe("examples", () => {
  test.each([
    { name: "default", given: { example: { a: 1 } }, want: { a: 1 }, defects: [] },
    {
      name: "a map",
      given: { examples: { one: { summary: "One", value: { a: 1 } } } },
      want: { a: 1 },
      defects: [],
    },
    {
      name: "a list",
      given: { examples: [{ value: { a: 1 } }, { a: 2 }] },
      want: { a: 1 },
      defects: [],
    },
    {
      name: "a list of bare examples",
      given: { examples: [{ a: 2 }] },
      want: { a: 2 },
      defects: [],
    },
    { name: "an empty map", given: { examples: {} }, want: undefined, defects: [] },
    {
      name: "by reference",
      given: { examples: { one: { $ref: "#/components/examples/e" } } },
      want: { a: 3 },
      defects: [],
    },
    {
      name: "elsewhere",
      given: { examples: { one: { externalValue: "https://example.com" } } },
      want: undefined,
      defects: ["dropped remote-example"],
    },
    {
      name: "the first that fits",
      given: { examples: { one: { value: { a: "x" } }, two: { value: { a: 2 } } } },
      want: { a: 2 },
      defects: ["dropped example-contradicts-schema"],
    },
    {
      name: "a text of JSON",
      given: { example: '\n{ "a": 1 }\n' },
      want: { a: 1 },
      defects: ["repaired example-is-json-text"],
    },
    {
      name: "a text that is no JSON",
      given: { example: "{ a: 1, }" },
      want: undefined,
      defects: ["dropped example-is-no-json"],
    },
    {
      name: "a text of JSON that does not fit",
      given: { example: '{ "a": "x" }' },
      want: undefined,
      defects: ["dropped example-contradicts-schema"],
    },
    {
      name: "of the schema",
      given: { schema: { ...OBJECT, example: { a: 4 } } },
      want: { a: 4 },
      defects: [],
    },
    {
      name: "without a schema",
      given: { schema: undefined, example: "{}" },
      want: "{}",
      defects: [],
    },
  ])("$name", ({ given, want, defects }) => {
    const content = { [JSON_TYPE]: { schema: OBJECT, ...given } };
    const result = readBody({ required: true, content }, "post", {
      examples: { e: { value: { a: 3 } } },
    });
    expect(result.body?.content[JSON_TYPE]?.example).toEqual(want);
    expect(result.defects).toEqual(defects);
  });
});

test("how the parts of a form are sent is told", () => {
  const encoding = { meta: { contentType: "application/json", "x-a": 1 }, "x-b": 1, file: {} };
  const schema = { type: "object", properties: { meta: { type: "object" } } };
  expect(
    readBody({ required: true, content: { "multipart/form-data": { schema, encoding } } }),
  ).toEqual({
    body: { required: true, content: { "multipart/form-data": { schema } } },
    defects: ["dropped form-encoding"],
  });
});
