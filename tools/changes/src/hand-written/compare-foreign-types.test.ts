import { expect, test } from "vitest";
import type { State } from "../state/state.ts";
import { compareForeignTypes } from "./compare-foreign-types.ts";

const declarations: State = {
  side: "base",
  files: new Map([
    [
      "packages/tool/src/index.ts",
      `import type { Met } from "met";
import type { Unmet } from "unmet";
import * as all from "space";
export declare function start(given: Met): Inner;
export interface Inner { readonly all: all.Text }
export declare function hide(): Unmet;`,
    ],
  ]),
};

test.each([
  { name: "default: the same", base: "1.0.0", next: "1.0.0", want: [] },
  { name: "default: another major", base: "1.0.0", next: "2.0.0", want: ["met", "space"] },
  { name: "default: another minor", base: "1.0.0", next: "1.1.0", want: [] },
  { name: "behavior: a minor below 1.0", base: "0.1.0", next: "0.2.0", want: ["met", "space"] },
  { name: "behavior: a patch below 1.0", base: "0.1.0", next: "0.1.1", want: [] },
  { name: "behavior: a patch below 0.1", base: "0.0.1", next: "0.0.2", want: ["met", "space"] },
  { name: "behavior: a range", base: "^1.0.0", next: "^2.0.0", want: ["met", "space"] },
])("$name", ({ base, next, want }) => {
  const createState = (side: State["side"], version: string): State => {
    const dependencies = { met: version, unmet: version, space: version };
    const manifest = JSON.stringify({ name: "tool", version: "0.1.0", dependencies });
    return { side, files: new Map([["packages/tool/package.json", manifest]]) };
  };
  const states = { base: createState("base", base), next: createState("next", next) };
  const facts = compareForeignTypes(states, "tool", () => declarations, ["start"]);
  expect(facts.map(({ item }) => item)).toEqual(want.map((name) => `\`${name}\` ${next}`));
});
