import { expect, test } from "vitest";
import { collapse } from "./collapse.ts";
import { createFact, type Fact } from "./fact.ts";
import { tell } from "./tell.ts";

const gone = (item: string): Fact => ({
  subject: "Case",
  kind: "type",
  bump: "major",
  phrase: "no longer has …",
  item,
});
const documented = (item: string) => createFact("Case", "evidence", "… {is} now documented", item);
const reworded = (subject: string) => createFact(subject, "wording", "the documentation changed");

test.each<{ name: string; given: Fact[]; want: string[] }>([
  { name: "default: nothing", given: [], want: [] },
  { name: "default: one fact", given: [gone("`A`")], want: ["major `Case` no longer has `A`."] },
  {
    name: "behavior: the same of several things is told once",
    given: [gone("`A`"), gone("`B`"), gone("`C`"), gone("`A`")],
    want: ["major `Case` no longer has `A`, `B` and `C`."],
  },
  {
    name: "behavior: what has a subject of its own comes last",
    given: [documented("`A`"), documented("`B`"), gone("`C`")],
    want: ["major `Case` no longer has `C`; `A` and `B` are now documented."],
  },
  {
    name: "behavior: a colon where nothing goes on from the name",
    given: [documented("path")],
    want: ["patch `Case`: path is now documented."],
  },
  {
    name: "behavior: the gravest first",
    given: [reworded("Aside"), gone("`A`"), reworded("")],
    want: [
      "major `Case` no longer has `A`.",
      "patch The package: the documentation changed.",
      "patch `Aside`: the documentation changed.",
    ],
  },
  {
    name: "behavior: an ellipsis of its own stays",
    given: [createFact("Case", "keyword", "`A` is `a | b…`")],
    want: ["major `Case`: `A` is `a | b…`."],
  },
  {
    name: "behavior: signs of replacement in a name stay what they are",
    given: [gone("`$&`")],
    want: ["major `Case` no longer has `$&`."],
  },
])("tell: $name", ({ given, want }) => {
  expect(tell(given).map(({ bump, text }) => `${bump} ${text}`)).toEqual(want);
});

test.each<{ name: string; given: string[]; operations: string[]; want: string[] }>([
  {
    name: "default: what is true of every operation is told once",
    given: ["a", "b", "c"],
    operations: ["a", "b", "c"],
    want: ["every operation"],
  },
  { name: "behavior: not of two", given: ["a", "b"], operations: ["a", "b"], want: ["a", "b"] },
  {
    name: "behavior: not where one is missing",
    given: ["a", "b"],
    operations: ["a", "b", "c"],
    want: ["a", "b"],
  },
  {
    name: "behavior: a type stays by itself",
    given: ["a", "b", "c", "Case"],
    operations: ["a", "b", "c"],
    want: ["every operation", "Case"],
  },
])("collapse: $name", ({ given, operations, want }) => {
  expect(collapse(given.map(reworded), operations).map(({ subject }) => subject)).toEqual(want);
});
