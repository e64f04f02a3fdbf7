import { expect, test } from "vitest";
import { readEvidence, readOperationEvidence, readParameterEvidence } from "./evidence.ts";
import type { Evidence } from "./vocabulary.ts";

test.each<{ name: string; given: unknown; inherited?: Evidence; want: Evidence }>([
  {
    name: "its own word",
    given: { "x-evidence": "observed" },
    inherited: "documented",
    want: "observed",
  },
  { name: "the word of what it stands in", given: {}, inherited: "documented", want: "documented" },
  { name: "nobody's word is a guess", given: {}, want: "inferred" },
  {
    name: "a word that is none of ours is a guess, whatever stands around it",
    given: { "x-evidence": "proven" },
    inherited: "documented",
    want: "inferred",
  },
  {
    name: "no word is a guess either",
    given: { "x-evidence": { request: "documented" } },
    inherited: "documented",
    want: "inferred",
  },
  { name: "a schema that is a boolean", given: true, inherited: "observed", want: "observed" },
])("default: $name", ({ given, inherited, want }) => {
  expect(readEvidence(given, inherited)).toBe(want);
});

test.each<{ name: string; given: unknown; want: string[] }>([
  {
    name: "all four",
    given: {
      "x-evidence": {
        response: "inferred",
        request: "observed",
        path: "documented",
        method: "documented",
      },
    },
    want: ["documented", "documented", "observed", "inferred"],
  },
  {
    name: "some",
    given: { "x-evidence": { method: "documented", path: "?" } },
    want: ["documented", "inferred", "inferred", "inferred"],
  },
  { name: "none", given: {}, want: ["inferred", "inferred", "inferred", "inferred"] },
])("operation, $name", ({ given, want }) => {
  const words = readOperationEvidence(given);
  expect(Object.keys(words)).toEqual(["method", "path", "request", "response"]);
  expect(Object.values(words)).toEqual(want);
});

test.each<{ name: string; given: unknown; want: Evidence }>([
  {
    name: "its type's own word",
    given: { schema: { "x-evidence": "inferred" } },
    want: "inferred",
  },
  { name: "the request's word", given: { schema: {} }, want: "documented" },
  { name: "no schema", given: {}, want: "documented" },
])("parameter, $name", ({ given, want }) => {
  expect(readParameterEvidence(given, "documented")).toEqual({ name: "documented", type: want });
});
