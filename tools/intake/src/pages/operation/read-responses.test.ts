import { describe, expect, test } from "vitest";
import { readOperation } from "../testing/create-page.ts";

const JSON_TYPE = "application/json";
const object = (properties: object, ...required: string[]) => ({
  type: "object",
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const answer = (schema: unknown, example?: unknown) => ({
  description: "",
  content: { [JSON_TYPE]: { ...(schema ? { schema } : {}), ...(example ? { example } : {}) } },
});
const STRING = { type: "string" };
const ERROR = object({ code: STRING }, "code");

function readResponses(responses: unknown) {
  const { operation, page, defects } = readOperation({ responses });
  return { responses: operation.responses, defects, notes: page.defects.map(({ note }) => note) };
}

describe("statuses", () => {
  test.each([
    {
      name: "default",
      given: { 200: answer(ERROR), default: answer(ERROR) },
      want: ["200", "default"],
      defects: [],
    },
    {
      name: "ranges",
      given: { "4xx": answer(ERROR), "5XX": answer(ERROR) },
      want: ["4XX", "5XX"],
      defects: [],
    },
    {
      name: "only under a name",
      given: { "x-200:Paid": answer(ERROR), "x-404:Gone": answer(ERROR) },
      want: ["200", "404"],
      defects: ["repaired status-with-name", "repaired status-with-name"],
    },
    {
      name: "no HTTP status",
      given: {
        200: answer(ERROR),
        20001: answer(ERROR),
        ok: answer(ERROR),
        "x-20001:Odd": answer(ERROR),
      },
      want: ["200"],
      defects: ["dropped status-invalid", "dropped status-invalid", "dropped status-invalid"],
    },
    {
      name: "the vendor's fields",
      given: { 200: answer(ERROR), "x-apidog": {} },
      want: ["200"],
      defects: [],
    },
    { name: "none", given: {}, want: [], defects: ["doubtful responses-missing"] },
  ])("$name", ({ given, want, defects }) => {
    const result = readResponses(given);
    expect(Object.keys(result.responses)).toEqual(want);
    expect(result.defects).toEqual(defects);
  });
});

describe("a second answer with the same status", () => {
  const json = (result: ReturnType<typeof readResponses>) =>
    result.responses["400"]?.content[JSON_TYPE];

  test("that says the same gives an example", () => {
    const described = { ...ERROR, description: "Another text." };
    const result = readResponses({
      400: answer(ERROR),
      "x-400:Unknown card": answer(described, { code: "x" }),
    });
    expect(json(result)).toEqual({ schema: described, example: { code: "x" } });
    expect(result.defects).toEqual(["repaired status-with-name"]);
    expect(result.notes[0]).toBe(
      'A second answer with the status 400 stands under the name "Unknown card"; it says the same as the first.',
    );
  });

  test("that says more is joined with the first", () => {
    const more = object({ code: STRING, field: STRING, hint: STRING }, "code", "field");
    const result = readResponses({
      400: answer(ERROR, { code: "x" }),
      "x-400:Field: missing": answer(more),
    });
    expect(json(result)).toEqual({
      schema: object({ code: STRING, field: STRING, hint: STRING }, "code"),
      example: { code: "x" },
    });
    expect(result.defects).toEqual(["doubtful status-with-name"]);
    expect(result.notes[0]).toContain(
      '"Field: missing"; what either allows was allowed (they differ at /properties/field and 1 more)',
    );
  });

  test("that makes an example wrong has it left out", () => {
    const result = readResponses({
      400: answer(ERROR, { code: "x", field: 1 }),
      "x-400:Field": answer(object({ code: STRING, field: STRING }, "code"), { code: "y" }),
    });
    expect(json(result)?.example).toEqual({ code: "y" });
  });

  test("that is of another kind is an alternative", () => {
    const result = readResponses({ 400: answer(ERROR), "x-400:Text": answer({ type: "string" }) });
    expect(json(result)).toEqual({ schema: { anyOf: [ERROR, { type: "string" }] } });
    expect(result.defects).toEqual(["doubtful status-with-name"]);
  });

  test("that has another media type is added", () => {
    const text = { description: "Text.", content: { "text/plain": {} } };
    const result = readResponses({
      400: answer(ERROR),
      "x-400:Text": text,
      "x-400:Again": answer(ERROR),
    });
    expect(result.responses["400"]).toEqual({
      description: "Text.",
      content: { [JSON_TYPE]: { schema: ERROR }, "text/plain": {} },
    });
    expect(result.defects).toEqual(["doubtful status-with-name", "repaired status-with-name"]);
  });

  test("in other letters", () => {
    expect(readResponses({ "4XX": answer(ERROR), "4xx": answer(ERROR) }).defects).toEqual([
      "repaired status-with-name",
    ]);
  });
});

describe("answers", () => {
  test.each([
    {
      name: "without content",
      given: { description: "Done." },
      want: { description: "Done.", content: {} },
      defects: ["repaired response-without-content"],
    },
    {
      name: "without a description",
      given: { content: {} },
      want: { description: "", content: {} },
      defects: [],
    },
    {
      name: "with headers",
      given: { description: "", content: {}, headers: { "X-Count": {} } },
      want: { description: "", content: {} },
      defects: ["dropped response-headers"],
    },
    {
      name: "with empty headers",
      given: { description: "", content: {}, headers: {} },
      want: { description: "", content: {} },
      defects: [],
    },
    {
      name: "that are nothing",
      given: null,
      want: { description: "", content: {} },
      defects: ["dropped object-missing"],
    },
    {
      name: "that stand elsewhere",
      given: { $ref: "https://example.com/a.yaml" },
      want: { description: "", content: {} },
      defects: ["dropped remote-reference"],
    },
    {
      name: "of an event stream",
      given: { description: "", content: { "text/event-stream": { schema: STRING } } },
      want: { description: "", content: { "text/event-stream": { schema: STRING } } },
      defects: [],
    },
    {
      name: "of plain text",
      given: { description: "", content: { "text/plain": { schema: STRING, example: "ok" } } },
      want: { description: "", content: { "text/plain": { schema: STRING, example: "ok" } } },
      defects: [],
    },
  ])("$name", ({ given, want, defects }) => {
    const result = readResponses({ 200: given });
    expect(result.responses).toEqual({ "200": want });
    expect(result.defects).toEqual(defects);
  });
});

test("links are told", () => {
  const links = { Get: { operationId: "getIt" }, List: { operationId: "listThem" } };
  const { page } = readOperation({ responses: { 200: { description: "", content: {}, links } } });
  expect(page.defects).toContainEqual({
    outcome: "dropped",
    kind: "response-links",
    at: "/paths/~1things/get/responses/200/links",
    note: "Which calls follow an answer is not kept: Get, List.",
  });
});
