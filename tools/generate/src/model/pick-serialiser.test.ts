import type { Parameter, SchemaNode } from "@cash-in/description/openapi";
import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import type { PickedMediaType } from "./pick-media-type.ts";
import { pickBodySerialiser, pickParameterSerialiser } from "./pick-serialiser.ts";

const document = createDocument({
  components: { schemas: { Word: { type: "string" }, Words: { type: "array" } } },
});

const style = "serialiseStyle";

test.each<{ name: string; given: SchemaNode | undefined; want: string | undefined }>([
  { name: "default: a scalar", given: { type: "integer" }, want: undefined },
  { name: "default: a list", given: { type: "array" }, want: style },
  { name: "default: an object", given: { type: "object" }, want: style },
  { name: "behavior: one of several types", given: { type: ["string", "array"] }, want: style },
  { name: "behavior: a scalar or null", given: { type: ["string", "null"] }, want: undefined },
  {
    name: "behavior: behind a reference",
    given: { $ref: "#/components/schemas/Words" },
    want: style,
  },
  {
    name: "behavior: a scalar behind one",
    given: { $ref: "#/components/schemas/Word" },
    want: undefined,
  },
  { name: "behavior: a list of values", given: { enum: ["a", 1] }, want: undefined },
  { name: "behavior: lists among the values", given: { enum: [["a"]] }, want: style },
  {
    name: "behavior: scalars to choose from",
    given: { anyOf: [{ type: "string" }] },
    want: undefined,
  },
  {
    name: "behavior: one scalar to choose",
    given: { oneOf: [{ type: "string" }, { type: "integer" }] },
    want: undefined,
  },
  {
    name: "behavior: a list to choose",
    given: { oneOf: [{ type: "string" }, { type: "array" }] },
    want: style,
  },
  {
    name: "behavior: a scalar with bounds",
    given: { allOf: [{ $ref: "#/components/schemas/Word" }, {}] },
    want: undefined,
  },
  { name: "behavior: anything", given: {}, want: style },
  { name: "behavior: no schema", given: undefined, want: style },
])("$name", ({ given, want }) => {
  const parameter = { name: "a", ...(given !== undefined && { schema: given }) };
  expect(pickParameterSerialiser(document, { ...parameter, in: "query" })).toBe(want);
  expect(pickParameterSerialiser(document, { ...parameter, in: "path" })).toBe(want);
  const inHeader = want ?? "serialiseHeader";
  expect(pickParameterSerialiser(document, { ...parameter, in: "header" })).toBe(inHeader);
});

test.each<{ name: string; given: Omit<Parameter, "name">; want: string | undefined }>([
  { name: "a style", given: { in: "path", style: "label" }, want: style },
  { name: "reserved characters", given: { in: "query", allowReserved: true }, want: style },
  { name: "none in a path", given: { in: "path", allowReserved: true }, want: undefined },
])("behavior: one value with $name", ({ given, want }) => {
  const schema = { type: "string" };
  expect(pickParameterSerialiser(document, { name: "a", schema, ...given })).toBe(want);
});

test.each<{ mediaType: string; want: string | undefined }>([
  { mediaType: "application/json", want: "serialiseContent" },
  { mediaType: "text/plain", want: undefined },
])("behavior: a parameter of $mediaType", ({ mediaType, want }) => {
  const content = { [mediaType]: { schema: { type: "string" } } };
  expect(pickParameterSerialiser(document, { name: "a", in: "query", content })).toBe(want);
});

test.each<{ kind: PickedMediaType["kind"]; want: string }>([
  { kind: "json", want: "serialiseJson" },
  { kind: "form", want: "serialiseForm" },
  { kind: "text", want: "serialiseRaw" },
  { kind: "binary", want: "serialiseRaw" },
])("default: a body of $kind", ({ kind, want }) => {
  expect(pickBodySerialiser({ key: "", mediaType: "", accepted: "", content: {}, kind })).toBe(
    want,
  );
});
