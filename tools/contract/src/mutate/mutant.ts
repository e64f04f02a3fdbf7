/** What a mutant is made of. */
export const kinds = ["descriptors", "core", "emitters", "spec"] as const;

export type Kind = (typeof kinds)[number];

/** One thing wrong. */
export interface Mutant {
  readonly kind: Kind;
  /** The same as long as the place itself stays the same, wherever it moves to. */
  readonly id: string;
  /** Mutants of one group are mostly noticed by the same tests. */
  readonly group: string;
  /** The file that is wrong; absent where none is changed, because the trial makes what is wrong itself. */
  readonly change?: FileChange;
  /** Why nothing but the guess itself says what is right here, where that is so. */
  readonly guess?: string | undefined;
}

/** A mutant in a file. */
export type FileMutant = Mutant & Required<Pick<Mutant, "change">>;

/** Another content of a file of the repository. */
export interface FileChange {
  /** From the root of the repository. */
  readonly file: string;
  /** The whole file after the change. */
  readonly text: string;
}

/** What became of a mutant. */
export interface Verdict extends Finding {
  readonly kind: Kind;
  readonly id: string;
  readonly guess?: string | undefined;
}

/** What was found out about a mutant. */
export interface Finding {
  /** The test or the rule that fails first. */
  readonly killer?: string | undefined;
  /** Whether the generated files differ from the committed ones, where no test fails. */
  readonly isStale?: boolean | undefined;
}
