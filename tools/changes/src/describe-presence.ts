import type { Bump } from "./bump.ts";
import { type Direction, rate } from "./direction.ts";

/** Says that a property must be there now, or need no longer be. */
export function describePresence(
  direction: Direction,
  isRequired: boolean,
): { readonly bump: Bump; readonly phrase: string } {
  if (isRequired) {
    const bump = rate(direction, { read: "minor", write: "major" });
    return { bump, phrase: direction.write ? "requires …" : "always has …" };
  }
  const bump = rate(direction, { read: "major", write: "minor" });
  return { bump, phrase: direction.read ? "may come without …" : "no longer requires …" };
}
