import type { Fault } from "../call/fault.ts";
import { ignore } from "../call/ignore.ts";
import { withLimits } from "./with-limits.ts";

/** Waits; ends early with a {@link Fault} when the signal is aborted. Leaves nothing behind. */
export async function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await withLimits(delayMs, Number.POSITIVE_INFINITY, signal, () => new Promise(ignore));
  } catch (fault) {
    // The time is up, as was wanted.
    if ((fault as Fault).reason !== "timeout") throw fault;
  }
}
