import type ts from "typescript";
import type { Bump } from "../bump.ts";
import type { Direction } from "../direction.ts";
import type { Kind } from "../kinds.ts";
import type { Names } from "./members.ts";

/** What the walk carries along. */
export interface Walk {
  readonly checker: ts.TypeChecker;
  readonly base: Names;
  readonly next: Names;
  readonly direction: Direction;
  /** Compares what stands inside: the types of properties and items are types again. */
  readonly inside: CompareTypes;
}

/**
 * Finds the differences of two types, each with a phrase. It stops at schemas of the same name, which are compared by
 * themselves. `label` is the place, such as `` `Name` ``; it is empty for the subject itself.
 */
export type CompareTypes = (
  walk: Walk,
  base: ts.Type,
  next: ts.Type,
  label: string,
) => Difference[];

/** One difference of two types; it becomes a fact once the subject is known. */
export interface Difference {
  readonly kind: Kind;
  readonly bump: Bump;
  readonly phrase: string;
  readonly item?: string;
}
