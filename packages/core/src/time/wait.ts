import { Fault } from "../fault.ts";

/** Waits; ends early with {@link Fault} when the signal is aborted. Leaves nothing behind. */
export function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new Fault("cancelled"));
    const cancel = (): void => {
      clearTimeout(timer);
      reject(new Fault("cancelled"));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", cancel);
      resolve();
    }, delayMs);
    signal?.addEventListener("abort", cancel, { once: true });
  });
}
