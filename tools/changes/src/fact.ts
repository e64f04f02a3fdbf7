import type { Bump } from "./bump.ts";
import { type FixedKind, type Kind, kinds } from "./kinds.ts";

/** One thing that changed. */
export interface Fact {
  /** The operation or type that it is about; `""` for the package as a whole. */
  readonly subject: string;
  readonly kind: Kind;
  readonly bump: Bump;
  /** What is said of the subject. `…` stands for the items: facts with the same phrase are told as one. */
  readonly phrase: string;
  readonly item?: string;
}

/** A fact of a kind whose bump stands in the table. */
export function createFact(subject: string, kind: FixedKind, phrase: string, item?: string): Fact {
  return { subject, kind, bump: kinds[kind], phrase, ...(item !== undefined && { item }) };
}
