import { expect, test } from "vitest";
import type { Schema } from "./schema.ts";
import { decodePart, readPairs, readSimple, type Style, toPairs } from "./styles.ts";

const list: Schema = { type: "array" };
const object: Schema = { type: "object", properties: { A: {}, b: {} } };
const style = (name: string, schema: Schema, explode = false, style = "form"): Style => ({
  name,
  schema,
  explode,
  style,
});

test.each<{ given: string; by: Style; want: unknown }>([
  { given: "a=1", by: style("a", {}), want: "1" },
  { given: "b=1", by: style("a", {}), want: undefined },
  { given: "a=", by: style("a", {}), want: "" },
  { given: "a", by: style("a", {}), want: "" },
  { given: "a=1&a=2", by: style("a", {}), want: ["1", "2"] },
  { given: "%61=x+y%26%zz", by: style("a", {}), want: "x y&%zz" },
  { given: "a=1&a=2", by: style("a", list, true), want: ["1", "2"] },
  { given: "a=1,2%2C3", by: style("a", list), want: ["1", "2,3"] },
  { given: "a=1%2C2", by: style("a", list), want: ["1", "2"] },
  { given: "a=", by: style("a", list), want: [] },
  { given: "a=1%202+3", by: style("a", list, false, "spaceDelimited"), want: ["1", "2", "3"] },
  { given: "a=1|2", by: style("a", list, false, "pipeDelimited"), want: ["1", "2"] },
  { given: "a=1%7C2", by: style("a", list, false, "pipeDelimited"), want: ["1", "2"] },
  { given: "A=1&b=2&c=3", by: style("a", object, true), want: { A: "1", b: "2" } },
  { given: "c=3", by: style("a", object, true), want: undefined },
  { given: "a=A,1,b,2", by: style("a", object), want: { A: "1", b: "2" } },
  {
    given: "a[A]=1&a[b][c]=2&a[l]=3&a[l]=4",
    by: style("a", object, true, "deepObject"),
    want: { A: "1", b: { c: "2" }, l: ["3", "4"] },
  },
  {
    given: "a[__proto__][b]=1",
    by: style("a", object, true, "deepObject"),
    want: JSON.parse('{"__proto__":{"b":"1"}}'),
  },
])("behavior: $given by $by.style, explode $by.explode", ({ given, by, want }) => {
  const read = readPairs(toPairs(given), by, {});
  expect(JSON.stringify(read)).toBe(JSON.stringify(want));
});

test.each<{ given: string; by: Style; want: unknown }>([
  { given: "a%2Cb", by: style("a", {}, false, "simple"), want: "a,b" },
  { given: "a%2Cb,c", by: style("a", list, false, "simple"), want: ["a,b", "c"] },
  { given: "", by: style("a", list, false, "simple"), want: [] },
  { given: "A,1,b,2", by: style("a", object, false, "simple"), want: { A: "1", b: "2" } },
  { given: "A=1,b=2", by: style("a", object, true, "simple"), want: { A: "1", b: "2" } },
  { given: ".1", by: style("a", {}, false, "label"), want: "1" },
  { given: ".1.2", by: style("a", list, true, "label"), want: ["1", "2"] },
  { given: ".1,2", by: style("a", list, false, "label"), want: ["1", "2"] },
  { given: ".A=1.b=2", by: style("a", object, true, "label"), want: { A: "1", b: "2" } },
  { given: ";a=1", by: style("a", {}, false, "matrix"), want: "1" },
  { given: ";a=1,2", by: style("a", list, false, "matrix"), want: ["1", "2"] },
  { given: ";a=1;a=2", by: style("a", list, true, "matrix"), want: ["1", "2"] },
  { given: ";A=1;b=2", by: style("a", object, true, "matrix"), want: { A: "1", b: "2" } },
  { given: ";a=A,1,b,2", by: style("a", object, false, "matrix"), want: { A: "1", b: "2" } },
])("behavior: $given by $by.style, explode $by.explode", ({ given, by, want }) => {
  expect(JSON.stringify(readSimple(given, by, {}, decodePart))).toBe(JSON.stringify(want));
});

test.each([
  { given: "1", by: style("a", {}, false, "label"), want: 'must begin with "."' },
  { given: "a=1", by: style("a", {}, false, "matrix"), want: 'must begin with ";"' },
  { given: ";b=1", by: style("a", {}, false, "matrix"), want: 'must be written as ";a=…"' },
])("error: $given by $by.style", ({ given, by, want }) => {
  expect(() => readSimple(given, by, {}, decodePart)).toThrow(want);
});
