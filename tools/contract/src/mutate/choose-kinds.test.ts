import { expect, test } from "vitest";
import { chooseKinds } from "./choose-kinds.ts";

test.each([
  { given: [], want: ["descriptors", "core", "emitters", "spec"] },
  { given: ["spec", "core"], want: ["core", "spec"] },
])("args: $given", ({ given, want }) => {
  expect(chooseKinds(given)).toEqual(want);
});

test("error: an unknown kind", () => {
  expect(() => chooseKinds(["cores"])).toThrow(
    "There is no kind cores. There are: descriptors, core, emitters, spec.",
  );
});
