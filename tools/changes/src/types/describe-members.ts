import ts from "typescript";
import { type Bump, maxBump } from "../bump.ts";
import { code } from "../code.ts";
import type { Kind } from "../kinds.ts";
import { rate } from "./direction.ts";
import { type Member, printType } from "./members.ts";
import type { Difference, Walk } from "./walk.ts";

/** Two types, and the alternatives that stand on one side only. */
export interface Changed {
  readonly base: ts.Type;
  readonly next: ts.Type;
  readonly gone: readonly Member[];
  readonly added: readonly Member[];
}

/** Says what became of the alternatives of a type. */
export function describeMembers(walk: Walk, changed: Changed, label: string): Difference[] {
  const { base, next, gone, added } = changed;
  const lost = gone.filter((member) => !isCovered(walk, member, next));
  const won = added.filter((member) => !isCovered(walk, member, base));
  const onLost = rate(walk.direction, { read: "minor", write: "major" });
  const onWon = rate(walk.direction, { read: "major", write: "minor" });
  if (gone.length === 0 && won.length > 0)
    return tell("type", onWon, `${label} may also be …`, won);
  if (added.length === 0 && lost.length > 0)
    return tell("type", onLost, `${label} can no longer be …`, lost);
  if (lost.length + won.length > 0) {
    const bump = maxBump(...(lost.length > 0 ? [onLost] : []), ...(won.length > 0 ? [onWon] : []));
    return [describeReplacement(walk, changed, bump, label)];
  }
  return [
    ...tell("known values", "patch", `${label} has … among its known values`, added),
    ...tell("known values", "patch", `${label} no longer has … among its known values`, gone),
  ];
}

function tell(kind: Kind, bump: Bump, phrase: string, members: readonly Member[]): Difference[] {
  return members.map((member) => ({ kind, bump, phrase: phrase.trim(), item: sayMember(member) }));
}

// Beside known values, `string` is what stands for all others.
function sayMember({ text, isOpenString }: Member): string {
  return isOpenString ? "any other string" : code(text);
}

function isCovered({ checker }: Walk, { types }: Member, other: ts.Type): boolean {
  // `any` is assignable to everything; here it is what it means to users, anything.
  return types.every((type) =>
    isAny(type) ? isAny(other) : checker.isTypeAssignableTo(type, other),
  );
}

function isAny({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** Says that one type stands in place of another. */
export function describeReplacement(
  { checker, ...walk }: Walk,
  { base, next }: Changed,
  bump: Bump,
  label: string,
): Difference {
  const old = code(shorten(printType(checker, base, walk.base)));
  const fresh = code(shorten(printType(checker, next, walk.next)));
  return { kind: "type", bump, phrase: `${label} is ${fresh} instead of ${old}`.trim() };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
