import { Fault } from "../fault.ts";

/** What may end an attempt, whichever comes first. */
export interface Limits {
  /** Time left for this attempt, in ms. */
  readonly timeoutMs: number;
  /** Time left for the whole call, in ms. */
  readonly remainingMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `work` until it ends or a limit is reached; then aborts its signal and rejects with a {@link Fault}
 * at once, also where `work` does not listen to the signal. Leaves no timer and no listener behind.
 */
export function withLimits<Value>(
  { signal, timeoutMs, remainingMs }: Limits,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw new Fault("cancelled");
    if (remainingMs <= 0) throw new Fault("deadline");
    const controller = new AbortController();
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    };
    const stop = (reason: "timeout" | "deadline" | "cancelled"): void => {
      release();
      reject(new Fault(reason));
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
