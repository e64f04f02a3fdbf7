/** What a mutant is made of. */
export const kinds = ["descriptors", "core", "emitters", "spec"] as const;

export type Kind = (typeof kinds)[number];

/** A file of the repository with one thing wrong in it. */
export interface Mutant {
  readonly kind: Kind;
  /** The same as long as the place itself stays the same, wherever it moves to. */
  readonly id: string;
  /** From the root of the repository. */
  readonly file: string;
  /** The whole file after the change. */
  readonly text: string;
  /** Mutants of one group are mostly noticed by the same tests. */
  readonly group: string;
  /** Why nothing but the guess itself says what is right here, where that is so. */
  readonly guess?: string | undefined;
}

/** What became of a mutant. */
export interface Verdict {
  readonly kind: Kind;
  readonly id: string;
  /** The test or the rule that fails first. */
  readonly killer?: string | undefined;
  readonly guess?: string | undefined;
  /** Whether the generated files differ from the committed ones, where no test fails. */
  readonly isStale?: boolean | undefined;
}

/** What became of mutants, and which of them were to be tried, by id. */
export interface Tried {
  readonly chosen: readonly string[];
  readonly verdicts: readonly Verdict[];
}
