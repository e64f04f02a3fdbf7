import type { CashInError } from "../errors/base.ts";
import type { CallState } from "./call-state.ts";

/** What a call does at a gate: it enters before each attempt, and leaves with the error of it, if there is one. */
export interface Entrance {
  readonly enter: (call: CallState) => Promise<(error?: CashInError) => void>;
}
