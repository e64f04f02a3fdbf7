import type { CashInError } from "../errors/base.ts";
import type { StatusError } from "../errors/status.ts";

/** What the answers so far say of the API: whether it is down, and until when nothing is to be sent. */
export interface Health {
  /** Takes in how an attempt has ended. */
  note(error: CashInError | undefined): void;
  /** Whether the last thing heard of the API is that it cannot serve. */
  isDown(): boolean;
  /** Until when all calls wait, in ms of `performance.now()`. */
  getPauseEnd(): number;
}

const firstPauseMs = 500;
const longestPauseMs = 20_000;

export function createHealth(): Health {
  let pauseEnd = 0;
  let failures = 0;
  return {
    note(error) {
      if (!isOutage(error)) {
        // It has answered. An error without a status is one of this side.
        if (!error || error.status) failures = 0;
        return;
      }
      const now = performance.now();
      const { retryAfterMs } = error as Partial<StatusError<unknown>>;
      // What fails during a pause was sent before it, and says nothing new.
      if (now >= pauseEnd && retryAfterMs === undefined) {
        // Half of it is random, so that several processes do not come back together.
        const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** failures);
        pauseEnd = now + (pauseMs + Math.random() * pauseMs) / 2;
        failures += 1;
      }
      failures ||= 1;
      pauseEnd = Math.max(pauseEnd, now + (retryAfterMs ?? 0));
    },
    isDown: () => failures > 0,
    getPauseEnd: () => pauseEnd,
  };
}

const outages = /^(429|502|503|504|connection_lost|timeout|deadline)$/;

function isOutage(error: CashInError | undefined): boolean {
  // Of an unknown outcome, the cause says why. Below it stand errors of the platform, whose codes do not count.
  const { status, code } =
    error?.code === "outcome_unknown" ? (error.cause as CashInError) : (error ?? {});
  return outages.test(`${status ?? code}`);
}
