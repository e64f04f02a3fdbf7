import { expect, test } from "vitest";
import type { Verdict } from "./mutant.ts";
import { createReport } from "./report.ts";

const killed: Verdict = { kind: "core", id: "a", killer: "core › a test" };
const lives: Verdict = { kind: "core", id: "b" };
const guess: Verdict = { kind: "spec", id: "c", guess: "nobody knows", isStale: true };
const known = new Map([["core", new Set(["a", "b"])]] as const);
const whole = { known, accepted: {} };

test.each([
  { given: [killed], more: whole, want: [] },
  {
    given: [killed, lives],
    more: whole,
    want: ["core: 50.0 % of the mutants are noticed, which is below 95 %."],
  },
  { given: [killed, lives], more: { ...whole, accepted: { core: { b: "the same" } } }, want: [] },
  {
    given: [killed],
    more: { ...whole, accepted: { core: { a: "the same" } } },
    want: ['core: "a" is accepted as a survivor, but a test notices it. Take it off the list.'],
  },
  {
    given: [killed],
    more: { ...whole, accepted: { core: { z: "the same" } } },
    want: [
      'core: "z" is accepted as a survivor, but there is no such mutant. Take it off the list.',
    ],
  },
  { given: [killed], more: { known, accepted: { core: { b: "the same" } } }, want: [] },
  { given: [guess], more: whole, want: [] },
  {
    given: [{ ...guess, isStale: false }],
    more: whole,
    want: ["spec: 0.0 % of the mutants are noticed, which is below 95 %."],
  },
])("default: $given, $more.accepted", ({ given, more, want }) => {
  expect(createReport(given, more).faults).toEqual(want);
});

test("default: the lines count each class apart", () => {
  const { lines } = createReport([killed, lives, guess], { ...whole, accepted: {} });
  expect(lines).toEqual([
    "kind         mutants  killed  accepted  only fresh  survived  share",
    "core               2       1         0           0         1  50.0 %",
    "spec               1       0         0           1         0  –",
    "all                3       1         0           1         1  50.0 %",
    "core: noticed by core 1",
    "spec: noticed by nothing",
  ]);
});
