import { expect, test } from "vitest";
import { chooseInRange, rate, readAccept } from "./accept.ts";

test.each([
  { type: "a/b", accept: "a/b", want: 1 },
  { type: "a/b", accept: "A/B;q=0.5", want: 0.5 },
  { type: "a/b", accept: "a/*;q=0.2, */*;q=0.1", want: 0.2 },
  { type: "a/b", accept: "*/*, a/b;q=0", want: 0 },
  { type: "a/b", accept: "c/d", want: 0 },
  { type: "a/b", accept: "a/b;q=7", want: 1 },
  { type: "a/b", accept: ", a/b,", want: 1 },
])("behavior: $accept takes $type: $want", ({ type, accept, want }) => {
  expect(rate(type, readAccept(accept) ?? [])).toBe(want);
});

test.each([undefined, "", " ", ","])("behavior: %j takes anything", (given) => {
  expect(readAccept(given)).toBeUndefined();
});

test.each([
  { range: "*/*", accept: undefined, isText: false, want: "application/json" },
  { range: "*/*", accept: undefined, isText: true, want: "text/plain" },
  { range: "*/*", accept: "text/csv", isText: false, want: "application/json" },
  { range: "*/*", accept: "text/csv", isText: true, want: "text/csv" },
  { range: "*/*", accept: "text/csv;q=0.5, */*", isText: true, want: "text/plain" },
  { range: "application/*", accept: undefined, isText: false, want: "application/json" },
  { range: "application/*", accept: undefined, isText: true, want: "application/octet-stream" },
  {
    range: "application/*+json",
    accept: "application/hal+json",
    isText: false,
    want: "application/hal+json",
  },
  { range: "image/*", accept: "image/webp, */*;q=0.1", isText: true, want: "image/webp" },
  { range: "image/*", accept: "text/plain", isText: true, want: "image/png" },
])("behavior: $range for $accept is $want", ({ range, accept, isText, want }) => {
  expect(chooseInRange(range, readAccept(accept), isText)).toBe(want);
});
