import type { Bump } from "../bump.ts";
import type { Edits } from "./create-states.ts";

/** A change of the made-up area, and what is said of it. */
export interface Case {
  readonly name: string;
  readonly given: Edits;
  readonly want: { readonly bump: Bump | "nothing"; readonly lines: readonly string[] };
}
