import type ts from "typescript";
import { type Bump, maxBump } from "../bump.ts";
import { compareInside } from "./compare-inside.ts";
import { describeMembers, describeReplacement } from "./describe-members.ts";
import { listMembers, type Member, type Names, pairMembers } from "./members.ts";
import type { CompareTypes, Difference, Walk } from "./walk.ts";

/** Where the walk begins, and what it comes back to through `Walk.inside`. */
export const compareTypes: CompareTypes = (walk, base, next, label) => {
  const before = listMembers(walk.checker, base, walk.base);
  const after = listMembers(walk.checker, next, walk.next);
  return compareMembers(walk, { base, next, before, after }, label);
};

/** Finds the differences of one schema, the same name on both sides. */
export function compareSchema(walk: Walk, base: ts.Type, next: ts.Type): Difference[] {
  const before = listMembers(walk.checker, base, without(walk.base, base));
  const after = listMembers(walk.checker, next, without(walk.next, next));
  return compareMembers(walk, { base, next, before, after }, "");
}

function without(names: Names, own: ts.Type): Names {
  return new Map([...names].filter(([type]) => type !== own));
}

interface Pair {
  readonly base: ts.Type;
  readonly next: ts.Type;
  readonly before: readonly Member[];
  readonly after: readonly Member[];
}

function compareMembers(
  walk: Walk,
  { base, next, before, after }: Pair,
  label: string,
): Difference[] {
  const { pairs, gone, added } = pairMembers(before, after);
  const inside = pairs.flatMap(([old, fresh]) => compareSame(walk, old, fresh, label));
  if (gone.length + added.length === 0) return inside;
  const changed = { base, next, gone, added };
  const bump = rateReplacement(walk, gone, added);
  if (bump) return [...inside, describeReplacement(walk, changed, bump, label)];
  return [...inside, ...describeMembers(walk, { ...changed, before, after }, label)];
}

function compareSame(walk: Walk, base: Member, next: Member, label: string): Difference[] {
  if (base.shape === "plain" || base.key.startsWith("#")) return [];
  return compareInside(walk, base, next, label);
}

/** One object or list in place of another is as grave as what differs inside. */
function rateReplacement(
  walk: Walk,
  gone: readonly Member[],
  added: readonly Member[],
): Bump | undefined {
  const [old, ...othersGone] = gone;
  const [fresh, ...othersAdded] = added;
  if (!old || !fresh || othersGone.length + othersAdded.length > 0) return undefined;
  if (old.shape !== fresh.shape || old.shape === "plain") return undefined;
  return maxBump(...compareInside(walk, old, fresh, "").map(({ bump }) => bump));
}
