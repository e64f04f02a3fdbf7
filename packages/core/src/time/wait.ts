import type { Fault } from "../call/fault.ts";
import { ignore } from "../call/ignore.ts";
import { withLimits } from "./with-limits.ts";

/** Waits. If the signal is aborted, it ends early with a {@link Fault}. It leaves no timer and no listener. */
export async function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    // The second limit is never reached.
    await withLimits(delayMs, delayMs + 1, signal, () => new Promise(ignore));
  } catch (fault) {
    // The wait is over, and nothing is wrong.
    if ((fault as Fault).reason !== "timeout") throw fault;
  }
}
