import { setTimeout } from "node:timers/promises";

/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** A signal that aborts after the time. */
  readonly limit: (milliseconds: number) => AbortSignal;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => setTimeout(milliseconds),
  limit: (milliseconds) => AbortSignal.timeout(milliseconds),
};
