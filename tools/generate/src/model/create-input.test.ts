import type { Parameter, Schema } from "@cash-in/description/openapi";
import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createInput } from "./create-input.ts";
import { pickMediaType } from "./pick-media-type.ts";

const id: Parameter = { name: "id", in: "path" };
const page: Parameter = { name: "page", in: "query" };
const size: Parameter = { name: "size", in: "query", required: true };

test.each([
  { name: "default", given: [], want: [] },
  {
    name: "behavior: optional parameters",
    given: [page],
    want: [
      {
        place: "query",
        required: false,
        type: { lookup: ["parameters", "query"], optional: true },
      },
    ],
  },
  {
    name: "behavior: required parameters",
    given: [size, page, id],
    want: [
      { place: "path", required: true, type: { lookup: ["parameters", "path"], optional: false } },
      {
        place: "query",
        required: true,
        type: { lookup: ["parameters", "query"], optional: false },
      },
    ],
  },
])("$name", ({ given, want }) => {
  expect(createInput(given, undefined, false)).toEqual(want);
});

test.each<{
  name: string;
  given: [mediaType: string, schema: Schema, required: boolean];
  want: object;
}>([
  {
    name: "behavior: a body with a name",
    given: ["application/json", { $ref: "#/components/schemas/Parcel" }, true],
    want: { place: "body", required: true, type: { schema: "Parcel" } },
  },
  {
    name: "behavior: a form",
    given: ["multipart/form-data", { type: "object" }, false],
    want: {
      place: "body",
      required: false,
      type: { lookup: ["requestBody", "content", "multipart/form-data"], optional: true },
    },
  },
  {
    name: "behavior: a file",
    given: ["application/octet-stream", {}, true],
    want: { place: "body", required: true, type: { plain: "Blob" } },
  },
])("$name", ({ given: [mediaType, schema, required], want }) => {
  const media = pickMediaType({ [mediaType]: { schema } }, createDocument());
  expect(createInput([], media, required)).toEqual([want]);
});
