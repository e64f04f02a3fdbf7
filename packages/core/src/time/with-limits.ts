import { Fault, type FaultReason } from "../call/fault.ts";

/**
 * Runs `work` until it ends or a limit is reached. At a limit it aborts the signal of `work` and rejects with a
 * {@link Fault} at once, even if `work` does not listen to its signal. It leaves no timer and no listener.
 *
 * @param timeoutMs Time left for this attempt, in ms.
 * @param remainingMs Time left for the whole call, in ms.
 */
export function withLimits<Value>(
  timeoutMs: number,
  remainingMs: number,
  signal: AbortSignal | undefined,
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
    const stop = (reason: FaultReason): void => {
      release();
      reject(new Fault(reason));
      controller.abort();
    };
    const cancel = (): void => stop("cancelled");
    const timer = setTimeout(
      stop,
      Math.min(timeoutMs, remainingMs),
      remainingMs <= timeoutMs ? "deadline" : "timeout",
    );
    signal?.addEventListener("abort", cancel);
    // Not `finally`: it would make two more promises.
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
