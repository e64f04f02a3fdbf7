/** What one check found. */
export interface Outcome {
  /** A package, or `all`. */
  readonly subject: string;
  readonly check: string;
  readonly faults: readonly string[];
}

export const all = "all";
