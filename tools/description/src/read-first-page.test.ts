import { expect, test } from "vitest";
import { readFirstPage } from "./read-first-page.ts";

test.each([
  { pagination: {}, schema: { minimum: 0 }, want: 0 },
  { pagination: {}, schema: { default: 1 }, want: 1 },
  { pagination: {}, schema: { default: 0, minimum: 0 }, want: 0 },
  { pagination: {}, schema: { default: 1, minimum: 0 }, want: undefined },
  { pagination: { first: 1 }, schema: { default: 1, minimum: 0 }, want: 1 },
  { pagination: { first: 0 }, schema: {}, want: 0 },
  { pagination: {}, schema: { default: "1" }, want: undefined },
  { pagination: {}, schema: {}, want: undefined },
  { pagination: {}, schema: undefined, want: undefined },
])("default: $pagination, $schema", ({ pagination, schema, want }) => {
  expect(readFirstPage(pagination, schema)).toBe(want);
});
