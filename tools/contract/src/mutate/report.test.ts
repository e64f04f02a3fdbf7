import { expect, test } from "vitest";
import type { Chosen } from "./compare.ts";
import type { Verdict } from "./mutant.ts";
import { createReport } from "./report.ts";

const killed: Verdict = { kind: "core", id: "a", killer: "core › a test" };
const lives: Verdict = { kind: "core", id: "b" };
const guess: Verdict = { kind: "spec", id: "c", guess: "nobody knows", isStale: true };
const known = new Map([["core", new Set(["a", "b"])]] as const);
const whole = { known, accepted: {} };

/** What was to be tried: what there are verdicts of, unless something else is given. */
function report(verdicts: readonly Verdict[], { known, accepted, chosen }: Given) {
  const byKind = Map.groupBy(verdicts, ({ kind }) => kind);
  const ids = [...byKind].map(([kind, own]) => [kind, own.map(({ id }) => id)] as const);
  return createReport(verdicts, { known, accepted, chosen: chosen ?? new Map(ids) });
}

type Given = Omit<Parameters<typeof createReport>[1], "chosen"> & { readonly chosen?: Chosen };

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
  { given: [killed, { ...guess, kind: "core" }], more: whole, want: [] },
  {
    given: [{ ...guess, isStale: false }],
    more: whole,
    want: ["spec: 0.0 % of the mutants are noticed, which is below 95 %."],
  },
] as { given: Verdict[]; more: Given; want: string[] }[])(
  "default: $given, $more.accepted",
  ({ given, more, want }) => {
    expect(report(given, more).faults).toEqual(want);
  },
);

test("default: the lines count each class apart", () => {
  const { lines } = report([killed, lives, guess], { ...whole, accepted: {} });
  expect(lines).toEqual([
    "kind         mutants  killed  accepted  only fresh  survived  share",
    "core               2       1         0           0         1  50.0 %",
    "spec               1       0         0           1         0  –",
    "all                3       1         0           1         1  50.0 %",
    "core: noticed by core 1",
    "spec: noticed by nothing",
  ]);
});

const nothing = "no mutant was tried that a test could notice. Ask for more with --sample.";

test.each([
  { name: "nothing was there to be tried", given: [], chosen: [], want: [`core: ${nothing}`] },
  {
    name: "nothing was tried",
    given: [],
    chosen: ["a", "b"],
    want: ['core: 2 of 2 mutants have no verdict: "a" …', `core: ${nothing}`],
  },
  {
    name: "not everything was tried",
    given: [killed],
    chosen: ["a", "b"],
    want: ['core: 1 of 2 mutants have no verdict: "b" …'],
  },
  {
    name: "no test could notice anything",
    given: [{ ...guess, kind: "core" as const }],
    chosen: ["c"],
    want: [`core: ${nothing}`],
  },
])("error: $name", ({ given, chosen, want }) => {
  const faults = createReport(given, { ...whole, chosen: new Map([["core", chosen]]) }).faults;
  expect(faults).toEqual(want);
});
