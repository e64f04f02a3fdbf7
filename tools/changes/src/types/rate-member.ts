import ts from "typescript";
import { type Bump, bumps, maxBump } from "../bump.ts";
import { rate } from "../direction.ts";
import { compareInside } from "./compare-inside.ts";
import type { Member } from "./members.ts";
import type { Walk } from "./walk.ts";

/** What a new alternative asks of the version; nothing where the old type took it already. */
export function rateWon(
  walk: Walk,
  member: Member,
  base: ts.Type,
  before: readonly Member[],
): Bump | undefined {
  const bump = rate(walk.direction, { read: "major", write: "minor" });
  if (isCovered(walk, member, base)) return undefined;
  return lighten(
    bump,
    rateEach(before, member, (old) => compareInside(walk, old, member, "")),
  );
}

/** What an alternative that is gone asks of the version; nothing where the new type still takes it. */
export function rateLost(
  walk: Walk,
  member: Member,
  next: ts.Type,
  after: readonly Member[],
): Bump | undefined {
  const bump = rate(walk.direction, { read: "minor", write: "major" });
  if (isCovered(walk, member, next)) return undefined;
  return lighten(
    bump,
    rateEach(after, member, (fresh) => compareInside(walk, member, fresh, "")),
  );
}

function rateEach(
  others: readonly Member[],
  { shape }: Member,
  compare: (other: Member) => readonly { readonly bump: Bump }[],
): Bump[] {
  return others
    .filter((other) => shape !== "plain" && other.shape === shape)
    .map((other) => maxBump(...compare(other).map(({ bump }) => bump)));
}

function lighten(bump: Bump, others: readonly Bump[]): Bump {
  return bumps.find((it) => it === bump || others.includes(it)) ?? bump;
}

function isCovered({ checker }: Walk, { shape, types }: Member, other: ts.Type): boolean {
  if (isAny(other)) return true;
  // Assignability does not see what an object has no longer.
  if (shape !== "plain") return false;
  // `any` is assignable to everything; here it is what it means to users, anything.
  return types.every((type) => !isAny(type) && checker.isTypeAssignableTo(type, other));
}

function isAny({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}
