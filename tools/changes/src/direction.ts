import { type Bump, maxBump } from "./bump.ts";

/** Where a type is met: users write what they send, and read what they receive. Many types are both. */
export interface Direction {
  readonly read: boolean;
  readonly write: boolean;
}

export const reading: Direction = { read: true, write: false };
export const writing: Direction = { read: false, write: true };

/** The bump of a change that means one thing to readers and another to writers. */
export function rate({ read, write }: Direction, bumps: { read: Bump; write: Bump }): Bump {
  return maxBump(...(read ? [bumps.read] : []), ...(write ? [bumps.write] : []));
}
