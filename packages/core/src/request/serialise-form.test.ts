import { expect, test } from "vitest";
import { serialiseForm } from "./serialise-form.ts";

test.each([
  { name: "a file", given: new Blob(["a=1"]) },
  { name: "bytes", given: new Uint8Array([97]) },
])("args: $name is a form that was made already, and goes out as it is", ({ given }) => {
  expect(serialiseForm(given, "application/x-www-form-urlencoded")).toBe(given);
});
