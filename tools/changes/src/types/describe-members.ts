import { toCodeSpan } from "@cash-in/workbench/to-code-span";
import type ts from "typescript";
import { type Bump, maxBump } from "../bump.ts";
import type { Kind } from "../kinds.ts";
import { type Member, printType } from "./members.ts";
import { isCallable, rateCallable } from "./rate-callable.ts";
import { rateLost, rateWon } from "./rate-member.ts";
import type { Difference, Walk } from "./walk.ts";

/** Two types, and the alternatives that stand on one side only. */
export interface Changed {
  readonly base: ts.Type;
  readonly next: ts.Type;
  readonly gone: readonly Member[];
  readonly added: readonly Member[];
}

/** Says what became of the alternatives of a type. */
export function describeMembers(
  walk: Walk,
  { before, after, ...changed }: Changed & Sides,
  label: string,
): Difference[] {
  const { base, next, gone, added } = changed;
  const [old, fresh] = [getOnlyFunction(gone), getOnlyFunction(added)];
  if (old && fresh) {
    const bump = rateCallable(walk, old, fresh);
    return bump === "patch" ? [] : [describeReplacement(walk, changed, bump, label)];
  }
  const lost = gone.flatMap((it) => toRated(it, rateLost(walk, it, next, after)));
  const won = added.flatMap((it) => toRated(it, rateWon(walk, it, base, before)));
  if (gone.length === 0 && won.length > 0) return tell("type", `${label} may also be …`, won);
  if (added.length === 0 && lost.length > 0)
    return tell("type", `${label} can no longer be …`, lost);
  if (lost.length + won.length > 0) {
    const bump = maxBump(...[...lost, ...won].map((it) => it.bump));
    return [describeReplacement(walk, changed, bump, label)];
  }
  const known = (members: readonly Member[]) => members.flatMap((it) => toRated(it, "patch"));
  return [
    ...tell("known values", `${label} has … among its known values`, known(added)),
    ...tell("known values", `${label} no longer has … among its known values`, known(gone)),
  ];
}

function getOnlyFunction(members: readonly Member[]): ts.Type | undefined {
  const [type, ...others] = members.flatMap(({ types }) => types);
  return type && others.length === 0 && isCallable(type) ? type : undefined;
}

/** All alternatives of both types. */
interface Sides {
  readonly before: readonly Member[];
  readonly after: readonly Member[];
}

interface Rated {
  readonly member: Member;
  readonly bump: Bump;
}

function toRated(member: Member, bump: Bump | undefined): Rated[] {
  return bump === undefined ? [] : [{ member, bump }];
}

function tell(kind: Kind, phrase: string, rated: readonly Rated[]): Difference[] {
  return rated.map(({ member, bump }) => ({
    kind,
    bump,
    phrase: phrase.trim(),
    item: sayMember(member),
  }));
}

// Beside known values, `string` is what stands for all others.
function sayMember({ text, isOpenString }: Member): string {
  return isOpenString ? "any other string" : toCodeSpan(text);
}

/** Says that one type stands in place of another. */
export function describeReplacement(
  { checker, ...walk }: Walk,
  { base, next }: Changed,
  bump: Bump,
  label: string,
): Difference {
  const old = toCodeSpan(shorten(printType(checker, base, walk.base)));
  const fresh = toCodeSpan(shorten(printType(checker, next, walk.next)));
  return { kind: "type", bump, phrase: `${label} is ${fresh} instead of ${old}`.trim() };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
