import { expect, test } from "vitest";
import type { Operation } from "../model/model.ts";
import { createOperation } from "../testing/create-area.ts";
import { describeEffect } from "./describe-effect.ts";
import { describeEvidence } from "./describe-evidence.ts";

test.each<{ name: string; given: Partial<Operation>; want: string }>([
  {
    name: "read",
    given: {},
    want: "Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost connection or a timeout.",
  },
  {
    name: "replace",
    given: { effect: "replace" },
    want: "Effect: replace. Taken to be the same twice as once; sent again after a 429, 502, 503 or 504, a lost connection or a timeout.",
  },
  {
    name: "create, with a call that tells",
    given: {
      effect: "create",
      reconcile: { operation: "getCase", key: "Number", check: "It is there." },
    },
    want: "Effect: create. Never sent twice by this client. When the outcome is unknown, ask `getCase` by `Number`. It is there.",
  },
  {
    name: "rotate, by a key in words",
    given: {
      effect: "rotate",
      reconcile: { operation: "getCase", key: "the key in use", check: "It works." },
    },
    want: "Effect: rotate. Never sent twice by this client. When the outcome is unknown, ask `getCase` by the key in use. It works.",
  },
  {
    name: "notify, and no call tells",
    given: { effect: "notify", reconcile: { none: "Ask the vendor." } },
    want: "Effect: notify. Never sent twice by this client. When the outcome is unknown, no call tells whether it took effect. Ask the vendor.",
  },
  {
    name: "delete, and nothing is known",
    given: { effect: "delete" },
    want: "Effect: delete. Never sent twice by this client. When the outcome is unknown, no call tells whether it took effect.",
  },
])("default: $name", ({ given, want }) => {
  expect(describeEffect(createOperation(given))).toBe(want);
});

test.each<{ given: Operation["evidence"]; want: string }>([
  {
    given: { method: "documented", path: "inferred", request: "inferred", response: "inferred" },
    want: "Evidence: method documented; path, request and response inferred.",
  },
  {
    given: { method: "observed", path: "documented", request: "inferred", response: "documented" },
    want: "Evidence: path and response documented; method observed; request inferred.",
  },
  {
    given: { method: "inferred", path: "inferred", request: "inferred", response: "inferred" },
    want: "Evidence: method, path, request and response inferred.",
  },
])("default: $want", ({ given, want }) => {
  expect(describeEvidence(createOperation({ evidence: given }))).toBe(want);
});

test("behavior: parameters whose types are known less well", () => {
  const operation = createOperation({ parameterTypes: "inferred" });
  expect(describeEvidence(operation)).toMatch(/ documented; types of parameters inferred\.$/);
});
