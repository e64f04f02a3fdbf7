import { expect, test } from "vitest";
import type { Bump } from "../bump.ts";
import type { Fact } from "../fact.ts";
import { explain } from "./explain.ts";
import type { Judgement } from "./judge.ts";

const contains: Record<string, string[]> = {
  sendParcel: ["Order", "Address"],
  Order: ["Address"],
  Left: ["Right"],
  Right: ["Left"],
};

function judge(
  subject: string,
  part: Judgement["part"],
  verdict: Bump,
  ...found: readonly Bump[]
): Judgement {
  const facts = found.map((bump): Fact => ({ subject, kind: "type", bump, phrase: "has …" }));
  return { subject, part, verdict, facts };
}

test.each<{ name: string; given: Judgement[]; others?: Fact[]; want: string[] }>([
  {
    name: "default: what was found is enough",
    given: [judge("sendParcel", "input", "major", "major")],
    want: [],
  },
  {
    name: "behavior: a verdict without a fact stands",
    given: [judge("sendParcel", "input", "major")],
    want: ["major sendParcel takes something else than before"],
  },
  {
    name: "behavior: a lighter fact does not explain it",
    given: [judge("Order", "schema", "major", "minor")],
    want: ["major Order is another type than before"],
  },
  {
    name: "behavior: a fact of a schema inside explains it",
    given: [judge("sendParcel", "input", "major"), judge("Address", "schema", "major", "major")],
    want: [],
  },
  {
    name: "behavior: a fact of a schema elsewhere does not",
    given: [judge("Order", "schema", "major"), judge("Left", "schema", "major", "major")],
    want: ["major Order is another type than before"],
  },
  {
    name: "behavior: the innermost gap is told",
    given: [
      judge("", "client", "major"),
      judge("sendParcel", "input", "major"),
      judge("Order", "schema", "major"),
      judge("Address", "schema", "major"),
    ],
    want: ["major Address is another type than before"],
  },
  {
    name: "behavior: parts of one operation do not explain each other",
    given: [judge("sendParcel", "input", "major"), judge("sendParcel", "failure", "major")],
    want: [
      "major sendParcel takes something else than before",
      "major sendParcel fails in other ways than before",
    ],
  },
  {
    name: "behavior: nor do schemas that contain each other",
    given: [judge("Left", "schema", "minor"), judge("Right", "schema", "minor")],
    want: ["minor Left is another type than before", "minor Right is another type than before"],
  },
  {
    name: "behavior: a lost operation explains the client",
    given: [judge("", "client", "major")],
    others: [{ subject: "getLabel", kind: "lost operation", bump: "major", phrase: "is gone" }],
    want: [],
  },
  {
    name: "behavior: what types do not see explains nothing",
    given: [judge("", "client", "major")],
    others: [{ subject: "getLabel", kind: "path", bump: "major", phrase: "asks …" }],
    want: ["major  the type of the client changed"],
  },
])("$name", ({ given, others = [], want }) => {
  const related = (subject: string) => new Set(contains[subject] ?? []);
  const gaps = explain(given, others, related).filter(({ phrase }) => phrase !== "has …");
  expect(gaps.map(({ bump, subject, phrase }) => `${bump} ${subject} ${phrase}`)).toEqual(want);
});
