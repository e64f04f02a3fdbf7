import { beforeAll, expect, test } from "vitest";
import { compareAreas, type PackageChange } from "../compare.ts";
import type { States } from "../state/state.ts";
import { tell } from "../tell.ts";
import { createStates, type Edits, edit } from "../testing/create-states.ts";

// What the generator does not make today, straight in the types. Each is equal or harmless to plain assignability.
const cases: readonly { name: string; given: Edits; want: string[] }[] = [
  {
    name: "any instead of string",
    given: [["Text: string;", "Text: any;"]],
    want: ["major: `Label`: `Text` is `any` instead of `string`."],
  },
  {
    name: "never instead of string",
    given: [["Width?: number;", "Width?: never;"]],
    want: ["major: `Label` no longer has `Width`."],
  },
  {
    name: "an empty object instead of one with optional properties",
    given: [
      ["Street?: string;", ""],
      ["City?: string;", ""],
    ],
    want: ["major: `Address` no longer has `Street` and `City`."],
  },
  {
    name: "weak type without a common property",
    given: [
      ["Street?: string;", "Road?: string;"],
      ["City?: string;", "Town?: string;"],
    ],
    want: ["major: `Address` no longer has `Street` and `City`; has the new `Road` and `Town`."],
  },
  {
    name: "optional becomes undefined or there",
    given: [["Width?: number;", "Width: number | undefined;"]],
    want: ["minor: `Label` always has `Width`."],
  },
  {
    name: "list that nobody may change",
    given: [["Remarks?: string[];", "Remarks?: readonly string[];"]],
    want: ["major: `Parcel` is another type than before."],
  },
  {
    name: "list becomes a pair",
    given: [["Remarks?: string[];", "Remarks?: [string, string];"]],
    want: ["minor: `Parcel` is another type than before."],
  },
  {
    name: "function with a parameter that takes less",
    given: [["Text: string;", "Text(given: string): void;"]],
    want: ["major: `Label`: `Text` is `(given: string) => void` instead of `string`."],
  },
  {
    name: "string that is told apart from others",
    given: [["Text: string;", 'Text: "a" | (string & {});']],
    want: ['patch: `Label`: `Text` has `"a"` among its known values.'],
  },
  {
    name: "boolean of two literals",
    given: [["Width?: number;", "Width?: number | true | false;"]],
    want: ["major: `Label`: `Width` may also be `boolean`."],
  },
  {
    name: "object in a union loses an optional property",
    given: [["Width?: number;", "Width?: number | { A?: string };"]],
    want: ["major: `Label`: `Width` may also be `{ A?: string; }`."],
  },
];

let changes: readonly PackageChange[];

beforeAll(async () => {
  const states = await createStates(cases.map(() => []));
  const next = new Map(states.next.files);
  for (const [index, { given }] of cases.entries()) {
    const path = `packages/case-${index}/src/generated/paths.ts`;
    next.set(path, edit(next.get(path) ?? "", given));
  }
  changes = compareAreas({
    base: states.base,
    next: { side: "next", files: next },
  } satisfies States);
}, 300_000);

test.each(cases.map((it, index) => ({ ...it, folder: `case-${index}` })))(
  "$name",
  ({ folder, want }) => {
    const facts = changes.find((change) => change.folder === folder)?.facts ?? [];
    expect(tell(facts).map(({ bump, text }) => `${bump}: ${text}`)).toEqual(want);
  },
);
