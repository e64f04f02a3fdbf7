import { type Bump, bumps } from "../bump.ts";
import type { Fact } from "../fact.ts";
import type { Judgement } from "./judge.ts";

/** The schemas that an operation or schema contains, directly or not. */
export type Related = (subject: string) => ReadonlySet<string>;

/**
 * The facts of all judgements. Where TypeScript's verdict is graver than what the walk found, the walk has a gap: the
 * verdict stands, in general words.
 */
export function explain(
  judgements: readonly Judgement[],
  others: readonly Fact[],
  related: Related,
): Fact[] {
  const found = judgements.flatMap(({ facts }) => facts);
  const known = [...found, ...others.filter(({ kind }) => isSeenByTypes(kind))];
  const gaps = judgements.filter((judgement) => {
    const { subject, part } = judgement;
    const explains = (fact: Fact) =>
      part === "client" || fact.subject === subject || related(subject).has(fact.subject);
    return isGraver(
      judgement.verdict,
      known.filter(explains).map(({ bump }) => bump),
    );
  });
  // A gap inside explains the one around it.
  const inner = gaps.filter((gap) => {
    const inside = gaps.filter((other) => isInside(other, gap, related));
    return isGraver(
      gap.verdict,
      inside.map(({ verdict }) => verdict),
    );
  });
  return [...found, ...inner.map(toFact)];
}

function toFact({ subject, part, verdict }: Judgement): Fact {
  return { subject, kind: "type", bump: verdict, phrase: words[part] };
}

function isGraver(verdict: Bump, explained: readonly Bump[]): boolean {
  return bumps.indexOf(verdict) > Math.max(0, ...explained.map((bump) => bumps.indexOf(bump)));
}

function isInside(inner: Judgement, outer: Judgement, related: Related): boolean {
  if (outer.part === "client") return inner.part !== "client";
  // Schemas that contain each other do not explain each other.
  return related(outer.subject).has(inner.subject) && !related(inner.subject).has(outer.subject);
}

const words = {
  client: "the type of the client changed",
  input: "takes something else than before",
  value: "answers something else than before",
  failure: "fails in other ways than before",
  schema: "is another type than before",
  export: "takes or gives something else than before",
};

// The client's type shows them, and they are told from the descriptors.
function isSeenByTypes(kind: Fact["kind"]): boolean {
  const seen = [
    "new operation",
    "lost operation",
    "renamed operation",
    "new paging",
    "lost paging",
  ];
  return seen.includes(kind);
}
