import { expect, test } from "vitest";
import { joinPointer, parsePointer } from "./pointer.ts";

test.each([
  { pointer: "#/paths/~1a~1{b}/get", keys: ["paths", "/a/{b}", "get"] },
  { pointer: "#/components/schemas/A~0B", keys: ["components", "schemas", "A~B"] },
  { pointer: "#/components/parameters/0", keys: ["components", "parameters", "0"] },
])("default: $pointer", ({ pointer, keys }) => {
  expect(parsePointer(pointer)).toEqual(keys);
  expect(joinPointer("#", ...keys)).toBe(pointer);
});
