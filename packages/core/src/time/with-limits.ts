/** Which limit ended an attempt. */
export type Limit = "timeout" | "deadline" | "cancelled";

/** Thrown where a limit ended the work. Never reaches a user. */
export class LimitReached {
  readonly limit: Limit;

  constructor(limit: Limit) {
    this.limit = limit;
  }
}

/** What may end an attempt, whichever comes first. */
export interface Limits {
  /** Time left for this attempt, in ms. */
  readonly timeoutMs: number;
  /** Time left for the whole call, in ms. */
  readonly remainingMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs `work` until it ends or a limit is reached; then aborts its signal and rejects with {@link LimitReached}
 * at once, also where `work` does not listen to the signal. Leaves no timer and no listener behind.
 */
export function withLimits<Value>(
  limits: Limits,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const { signal, timeoutMs, remainingMs } = limits;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new LimitReached("cancelled"));
    if (remainingMs <= 0) return reject(new LimitReached("deadline"));
    const controller = new AbortController();
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    };
    const stop = (limit: Limit): void => {
      release();
      reject(new LimitReached(limit));
      controller.abort();
    };
    const cancel = (): void => stop("cancelled");
    const timer = setTimeout(
      () => stop(remainingMs <= timeoutMs ? "deadline" : "timeout"),
      Math.min(timeoutMs, remainingMs),
    );
    signal?.addEventListener("abort", cancel);
    work(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
}
