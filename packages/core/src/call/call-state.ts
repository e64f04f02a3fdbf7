import type { Area, Operation } from "../operation.ts";
import type { Settings } from "./settings.ts";

/** Gives the key for the next request of a call: at once if it is known, otherwise as a promise. */
export type KeySource = (call: CallState) => string | Promise<string>;

/** Everything that is known about one call while it runs. */
export interface CallState {
  readonly area: Area;
  readonly operation: Operation;
  readonly getKey: KeySource;
  /** Ask `getCallId` for it: it is made only if somebody looks. */
  callId: string | undefined;
  /** The settings of the client, until the options of the call have been read. */
  settings: Settings;
  /** When the call started, in ms of `performance.now()`. */
  readonly startedAt: number;
  /** How many attempts were begun. */
  attempts: number;
  /** When a request last left, in ms of `Date.now()`. It is undefined as long as no request can have arrived. */
  sentAt: number | undefined;
  /** The value of `sentAt` before the current attempt. */
  sentBefore: number | undefined;
  /** The key that the last request left with. No message may show it. */
  key: string | undefined;
  /** The key that was given after the API had refused `key`: `undefined` before that, and empty once it was used. */
  newKey: string | undefined;
  /** Whether the function of the caller is asked for a key and has not given it yet. */
  awaitsKey: boolean;
  /** The answer to the current attempt, as soon as its headers have arrived. */
  response: Response | undefined;
}

/** How much time is left until the deadline of the call, in ms. */
export function getRemainingMs(call: CallState): number {
  return call.settings.deadlineMs - (performance.now() - call.startedAt);
}
