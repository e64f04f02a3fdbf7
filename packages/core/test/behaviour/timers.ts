import { setImmediate as macrotask } from "node:timers/promises";
import { vi } from "vitest";

/** Timers of the world outside of the runtime, so that what the runtime leaves behind can be told apart. */
export class Timers {
  readonly #running = new Set<NodeJS.Timeout>();

  get count(): number {
    return this.#running.size;
  }

  start(run: () => void, ms: number): () => void {
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      run();
    }, ms);
    this.#running.add(timer);
    return () => {
      this.#running.delete(timer);
      clearTimeout(timer);
    };
  }

  /** Lets what the outside world has begun come to its end, as an answer that nobody waits for any more. */
  async drain(): Promise<void> {
    while (this.#running.size > 0) await vi.advanceTimersToNextTimerAsync();
    await macrotask();
  }

  /** Lets the fake clock run until the promise is settled; fails where no timer could settle it. */
  async runUntil<Value>(promise: Promise<Value>): Promise<{ value: Value; at: number }> {
    let at: number | undefined;
    const note = (): void => {
      at = performance.now();
    };
    promise.then(note, note);
    for (let turn = 0; turn < 1000; turn += 1) {
      // Whole turns of the event loop, since streams take several to bring a body.
      for (let turns = 0; turns < 5 && at === undefined; turns += 1) await macrotask();
      if (at !== undefined) return { value: await promise, at };
      if (vi.getTimerCount() === 0) break;
      await vi.advanceTimersToNextTimerAsync();
    }
    throw new Error("The call hangs: it has not ended, and no timer runs that could end it.");
  }
}
