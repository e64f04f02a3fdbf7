import { expect, test } from "vitest";
import { readArguments } from "./read-arguments.ts";

const all = ["descriptors", "core", "emitters", "spec"];

test.each([
  { given: [], want: { kinds: all, sample: undefined, seed: 1, help: false } },
  { given: ["spec", "core"], want: { kinds: ["core", "spec"] } },
  { given: ["--sample", "5", "--seed", "7"], want: { kinds: all, sample: 5, seed: 7 } },
])("args: $given", ({ given, want }) => {
  expect(readArguments(given)).toMatchObject(want);
});

test.each([
  {
    given: ["cores"],
    want: "There is no kind cores. There are: descriptors, core, emitters, spec.",
  },
  { given: ["--sample", "0"], want: '--sample is "0". Give a whole number above zero.' },
  { given: ["--seed", "x"], want: '--seed is "x". Give a whole number above zero.' },
  { given: ["--samples", "1"], want: "Unknown option '--samples'. See --help." },
])("error: $given", ({ given, want }) => {
  expect(() => readArguments(given)).toThrow(want);
});
