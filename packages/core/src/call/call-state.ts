import type { Area, Operation } from "../operation.ts";
import type { Settings } from "./settings.ts";

/** Gives the key for the next request of a call: at once where it is at hand. */
export type KeySource = (call: CallState) => string | Promise<string>;

/** What one call knows while it runs. */
export interface CallState {
  readonly area: Area;
  readonly operation: Operation;
  readonly getKey: KeySource;
  /** The client's, until the options of the call have been read. */
  settings: Settings;
  /** When the call started, in ms of `performance.now()`. */
  readonly startedAt: number;
  /** How many attempts were begun. */
  attempts: number;
  /** When the request last left, in ms of `Date.now()`; undefined while nothing can have arrived. */
  sentAt: number | undefined;
  /** `sentAt` as the attempts before the present one left it. */
  sentBefore: number | undefined;
  /** The answer to the present attempt, as soon as its headers are there. */
  response: Response | undefined;
}

/** How much of the deadline is left, in ms. */
export function getRemainingMs(call: CallState): number {
  return call.settings.deadlineMs - (performance.now() - call.startedAt);
}
