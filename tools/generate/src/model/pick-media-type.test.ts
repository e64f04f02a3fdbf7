import { expect, test } from "vitest";
import { pickMediaType } from "./pick-media-type.ts";

test.each([
  { given: ["text/plain", "application/json"], want: ["application/json", "json"] },
  {
    given: ["application/vnd.api+json; charset=utf-8"],
    want: ["application/vnd.api+json; charset=utf-8", "json"],
  },
  { given: ["*/*"], want: ["application/json", "json"] },
  { given: ["application/pdf", "multipart/form-data"], want: ["multipart/form-data", "form"] },
  {
    given: ["application/x-www-form-urlencoded"],
    want: ["application/x-www-form-urlencoded", "form"],
  },
  { given: ["image/png", "application/xml"], want: ["application/xml", "text"] },
  { given: ["image/png", "image/gif"], want: ["image/gif", "binary"] },
])("default: $want", ({ given, want }) => {
  const picked = pickMediaType(Object.fromEntries(given.map((name) => [name, {}])));
  expect([picked?.mediaType, picked?.kind]).toEqual(want);
});

test("behavior: no content", () => {
  expect(pickMediaType(undefined)).toBeUndefined();
});
