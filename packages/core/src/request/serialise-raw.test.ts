import { expect, test } from "vitest";
import { serialiseRaw } from "./serialise-raw.ts";

test.each([
  { name: "text", given: "InvoiceNumber;Amount" },
  { name: "empty text", given: "" },
  { name: "bytes", given: new Uint8Array([1]) },
  { name: "a buffer", given: new ArrayBuffer(1) },
  { name: "a file", given: new Blob(["a"]) },
])("default: $name goes out as it is", ({ given }) => {
  expect(serialiseRaw(given)).toBe(given);
});

test.each([
  { name: "an object", given: { a: 1 } },
  { name: "a list", given: ["a"] },
  { name: "a number", given: 1 },
  { name: "null", given: null },
])("error: $name is refused", ({ given }) => {
  expect(() => serialiseRaw(given)).toThrow(expect.objectContaining({ field: "body" }));
});
