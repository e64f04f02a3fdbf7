import type ts from "typescript";
import type { Bump } from "../bump.ts";
import type { Kind } from "../kinds.ts";
import type { Direction } from "./direction.ts";
import type { Names } from "./members.ts";

/** What the walk carries along. */
export interface Walk {
  readonly checker: ts.TypeChecker;
  readonly base: Names;
  readonly next: Names;
  readonly direction: Direction;
}

/** One difference of two types; it becomes a fact once the subject is known. */
export interface Difference {
  readonly kind: Kind;
  readonly bump: Bump;
  readonly phrase: string;
  readonly item?: string;
}
