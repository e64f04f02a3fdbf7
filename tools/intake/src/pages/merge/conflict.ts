import type { Defect } from "../page.ts";

/** Where pages contradict each other, and which reading was taken. */
export interface Conflict {
  readonly kind: string;
  /** `POST /payments` or `schema Name`, and where in it. */
  readonly at: string;
  readonly note: string;
  readonly outcome: Defect["outcome"];
  /** The addresses of the pages that contradict each other, the one that is followed first. */
  readonly pages: readonly string[];
}

export type AddConflict = (conflict: Conflict) => void;
