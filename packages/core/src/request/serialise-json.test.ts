import { expect, test } from "vitest";
import { serialiseJson } from "./serialise-json.ts";

const toJSON = { value: () => Number.NaN };

// Values that the fast check must leave to the exact one.
test.each([
  { name: "a list", given: { Rows: Object.defineProperty([1], "toJSON", toJSON) } },
  { name: "an object", given: { Rows: Object.defineProperty({ a: 1 }, "toJSON", toJSON) } },
])("error: $name with a hidden JSON form that is no number", ({ given }) => {
  expect(() => serialiseJson(given)).toThrow(expect.objectContaining({ field: "body.Rows" }));
});

test("error: an object that stands in two places is no cycle", () => {
  const shared = { a: 1 };
  expect(() => serialiseJson({ a: shared, b: shared, c: 1n })).toThrow(
    expect.objectContaining({ field: "body.c" }),
  );
});
