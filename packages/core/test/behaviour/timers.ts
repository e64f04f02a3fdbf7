import { setImmediate as macrotask } from "node:timers/promises";
import { vi } from "vitest";

/** The timers of the tests, counted so that they can be distinguished from timers that the runtime leaves behind. */
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

  /** Lets these timers run until none is left, such as that of an answer that nobody waits for any more. */
  async drain(): Promise<void> {
    while (this.#running.size > 0) await vi.advanceTimersToNextTimerAsync();
    await macrotask();
  }

  /** Moves the fake clock on until the promise is settled. Fails if there is no timer that could settle it. */
  async runUntil<Value>(promise: Promise<Value>): Promise<{ value: Value; at: number }> {
    let at: number | undefined;
    const note = (): void => {
      at = performance.now();
    };
    promise.then(note, note);
    for (let turn = 0; turn < 1000; turn += 1) {
      // Whole turns of the event loop, because streams need several of them to deliver a body.
      for (let turns = 0; turns < 5 && at === undefined; turns += 1) await macrotask();
      if (at !== undefined) return { value: await promise, at };
      if (vi.getTimerCount() === 0) break;
      await vi.advanceTimersToNextTimerAsync();
    }
    throw new Error("The call hangs: it has not ended, and no timer runs that could end it.");
  }
}
