import type { Clock } from "../clock.ts";

/** A clock that goes on only when it is slept by. */
export function createClock(start = Date.parse("2026-01-01T00:00:00Z")) {
  const sleeps: number[] = [];
  const limits = new Set<AbortController>();
  let now = start;
  const clock: Clock = {
    now: () => now,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
    limit: () => {
      const controller = new AbortController();
      limits.add(controller);
      return controller.signal;
    },
  };
  return {
    clock,
    sleeps,
    /** Lets the time of all requests run out. */
    expire() {
      for (const limit of limits) limit.abort(new DOMException("late", "TimeoutError"));
      limits.clear();
    },
    advance(milliseconds: number) {
      now += milliseconds;
    },
  };
}
