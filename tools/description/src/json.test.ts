import { expect, test } from "vitest";
import { fieldsOf, isEqual, isFields, listOf, omit, orderFields, own } from "./json.ts";

test.each([
  { given: { a: 1 }, isFields: true, fields: { a: 1 }, list: [] },
  { given: [1], isFields: false, fields: {}, list: [1] },
  { given: null, isFields: false, fields: {}, list: [] },
  { given: "text", isFields: false, fields: {}, list: [] },
  { given: undefined, isFields: false, fields: {}, list: [] },
])("default: $given", ({ given, isFields: want, fields, list }) => {
  expect(isFields(given)).toBe(want);
  expect(fieldsOf(given)).toEqual(fields);
  expect(listOf(given)).toEqual(list);
});

test.each([
  { name: "the order of keys says nothing", a: { x: 1, y: 2 }, b: { y: 2, x: 1 }, want: true },
  { name: "the order of a list says something", a: [1, 2], b: [2, 1], want: false },
  { name: "a key without a value is a key", a: { x: null }, b: {}, want: false },
  { name: "a list is no object", a: [], b: {}, want: false },
  { name: "nothing", a: undefined, b: undefined, want: true },
  { name: "nothing is not null", a: undefined, b: null, want: false },
])("equality, $name", ({ a, b, want }) => {
  expect(isEqual(a, b)).toBe(want);
});

test("behavior: what all objects have is nobody's own", () => {
  expect(own({ a: 1 }, "a")).toBe(1);
  expect(own({}, "constructor")).toBeUndefined();
  expect(own(undefined, "a")).toBeUndefined();
});

test("behavior: fields in an order, and without some of them", () => {
  const given = { c: 1, b: undefined, a: 2, d: 3 };
  expect(Object.keys(orderFields(given, ["a", "b", "c"]))).toEqual(["a", "c", "d"]);
  expect(omit(given, ["c", "b"])).toEqual({ a: 2, d: 3 });
});
