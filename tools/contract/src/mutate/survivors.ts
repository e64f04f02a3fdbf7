import type { Accepted } from "./report.ts";

/**
 * Mutants that no test can notice, because what they make is as right as what was there. A line whose mutant is gone,
 * or is noticed after all, fails the run.
 */
export const accepted: Accepted = {
  core: {
    "readKey: 0 → 1": "The time of the last asking is read only after there was one.",
  },
};
