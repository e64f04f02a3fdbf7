import type { Finding, Mutant } from "../mutant.ts";

/** Finds what notices mutants of one kind, in a copy of the repository of its own. */
export interface Trial {
  readonly findKiller: (mutant: Mutant) => Promise<Finding>;
  /** What a file says has changed. */
  readonly forget: (file: string) => void;
}
