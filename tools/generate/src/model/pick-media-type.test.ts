import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { pickMediaType } from "./pick-media-type.ts";

test.each([
  { given: ["text/plain", "application/json"], want: ["application/json", "json"] },
  {
    given: ["application/vnd.api+json; charset=utf-8"],
    want: ["application/vnd.api+json; charset=utf-8", "json"],
  },
  {
    given: ["application/*+json", "text/json", "application/json"],
    want: ["application/json", "json"],
  },
  { given: ["application/*+json", "text/json"], want: ["text/json", "json"] },
  { given: ["application/*+json"], want: ["application/json", "json"] },
  { given: ["text/*"], want: ["text/plain", "text"] },
  { given: ["image/*"], want: ["", "binary"] },
  { given: ["*/*"], want: ["application/json", "json"] },
  { given: ["application/pdf", "multipart/form-data"], want: ["multipart/form-data", "form"] },
  {
    given: ["application/x-www-form-urlencoded"],
    want: ["application/x-www-form-urlencoded", "form"],
  },
  { given: ["image/png", "application/xml"], want: ["application/xml", "text"] },
  { given: ["image/png", "image/gif"], want: ["image/gif", "binary"] },
])("default: $want", ({ given, want }) => {
  const picked = pickMediaType(
    Object.fromEntries(given.map((name) => [name, {}])),
    createDocument(),
  );
  expect([picked?.mediaType, picked?.kind]).toEqual(want);
});

test("behavior: no content", () => {
  expect(pickMediaType(undefined, createDocument())).toBeUndefined();
});

test.each([
  { name: "text", given: { type: "string" }, want: ["text/plain", "*/*", "text"] },
  { name: "a file", given: { type: "string", format: "binary" }, want: ["", "*/*", "binary"] },
  {
    name: "a number",
    given: { type: "integer" },
    want: ["application/json", "application/json", "json"],
  },
])("behavior: anything, of a schema of $name", ({ given, want }) => {
  const picked = pickMediaType({ "*/*": { schema: given } }, createDocument());
  expect([picked?.mediaType, picked?.accepted, picked?.kind]).toEqual(want);
});
