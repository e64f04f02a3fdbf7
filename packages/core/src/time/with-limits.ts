import { Fault, type FaultReason } from "../call/fault.ts";

/**
 * Runs `work` until it ends or a limit is reached; then aborts its signal and rejects with a {@link Fault}
 * at once, also where `work` does not listen to the signal. Leaves no timer and no listener behind.
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
    // Not `finally`, which makes two promises more.
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
