import type { Operation, Schema } from "@cash-in/description/openapi";
import { createDocument, createOperationNode } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createAnswers } from "./create-answers.ts";

const json = (schema?: object) => ({
  description: "Here.",
  content: { "application/json": schema === undefined ? {} : { schema } },
});
const reference = { $ref: "#/components/schemas/Parcel" };
const empty = { description: "Done." };

const document = createDocument({
  components: {
    responses: { Parcel: json(reference) },
    schemas: {
      Parcel: { type: "object" },
      Page: { properties: { Meta: { properties: { Rows: { type: "array", items: reference } } } } },
    },
  },
});

interface Case {
  readonly name: string;
  readonly given: NonNullable<Operation["responses"]>;
  readonly want: ReturnType<typeof createAnswers>;
}

test.each<Case>([
  {
    name: "default",
    given: { 200: json(reference), 404: json() },
    want: { responseMediaType: "application/json", value: [{ schema: "Parcel" }] },
  },
  {
    name: "behavior: only errors are described",
    given: { 404: json() },
    want: { value: [{ plain: "undefined" }] },
  },
  {
    name: "behavior: a list of a schema",
    given: { 200: json({ type: "array", items: reference }) },
    want: {
      responseMediaType: "application/json",
      answers: { default: "readJsonList" },
      value: [{ schema: "Parcel", list: true }],
    },
  },
  {
    name: "behavior: a schema without a name",
    given: { 200: json({ type: "string" }) },
    want: {
      responseMediaType: "application/json",
      answers: { default: "readJsonValue" },
      value: [{ lookup: ["responses", "200", "content", "application/json"], optional: false }],
    },
  },
  {
    name: "behavior: no schema",
    given: { 200: json() },
    want: {
      responseMediaType: "application/json",
      answers: { default: "readJsonValue" },
      value: [{ plain: "unknown" }],
    },
  },
  {
    name: "behavior: no content",
    given: { 204: empty },
    want: { value: [{ plain: "undefined" }] },
  },
  {
    name: "behavior: several successes",
    given: { 200: json(reference), 201: { $ref: "#/components/responses/Parcel" }, 202: empty },
    want: {
      responseMediaType: "application/json",
      answers: { 202: "readNothing" },
      value: [{ schema: "Parcel" }, { plain: "undefined" }],
    },
  },
  {
    name: "behavior: text",
    given: { 200: { content: { "text/csv": { schema: { type: "string" } } } } },
    want: {
      responseMediaType: "text/csv",
      answers: { default: "readPlainText" },
      value: [{ plain: "string" }],
    },
  },
  {
    name: "behavior: a file",
    given: { 200: { content: { "application/pdf": {} } } },
    want: {
      responseMediaType: "application/pdf",
      answers: { default: "readBlob" },
      value: [{ plain: "Blob" }],
    },
  },
  {
    name: "behavior: several media types",
    given: { 200: { content: { "text/csv": {} } }, 202: json(reference), "2XX": empty },
    want: {
      responseMediaType: "text/csv, application/json",
      answers: { default: "readNothing", 200: "readPlainText", 202: "readJson" },
      value: [{ plain: "string" }, { schema: "Parcel" }, { plain: "undefined" }],
    },
  },
  {
    name: "behavior: a form",
    given: { 200: { content: { "application/x-www-form-urlencoded": {} } } },
    want: {
      responseMediaType: "application/x-www-form-urlencoded",
      answers: { default: "readPlainText" },
      value: [{ plain: "string" }],
    },
  },
  {
    name: "behavior: `default` where nothing else is a success",
    given: { default: json(reference), 404: empty },
    want: { responseMediaType: "application/json", value: [{ schema: "Parcel" }] },
  },
  {
    name: "behavior: `default` beside a success",
    given: { 204: empty, default: json(reference) },
    want: { value: [{ plain: "undefined" }] },
  },
])("$name", ({ given, want }) => {
  expect(createAnswers(document, createOperationNode({ responses: given }))).toEqual(want);
});

test.each([
  { name: "behavior: items of a page", given: "Meta.Rows", want: { schema: "Parcel" } },
  { name: "behavior: items that are not found", given: "Rows", want: { plain: "unknown" } },
])("$name", ({ given, want }) => {
  const operation = createOperationNode({
    responses: { 200: json({ $ref: "#/components/schemas/Page" }) },
    "x-pagination": { page: "page", pageSize: "size", items: given, total: "Total" },
  });
  expect(createAnswers(document, operation).item).toEqual(want);
});

test.each<{ name: string; given: Schema; want: string | undefined }>([
  { name: "an object or null", given: { type: ["object", "null"] }, want: "readJsonValue" },
  {
    name: "an object or null, as 3.0 says it",
    given: { type: "object", nullable: true },
    want: "readJsonValue",
  },
  { name: "an object of parts", given: { allOf: [{}, reference] }, want: undefined },
  {
    name: "objects to choose from",
    given: { oneOf: [reference, { type: "object" }] },
    want: undefined,
  },
  {
    name: "an object or a list",
    given: { anyOf: [reference, { type: "array" }] },
    want: "readJsonValue",
  },
])("behavior: JSON of $name", ({ given, want }) => {
  const operation = createOperationNode({ responses: { 200: json(given) } });
  expect(createAnswers(document, operation).answers?.default).toBe(want);
});
