import { CancelledError, DeadlineError } from "./errors/transport.ts";
import { type CallOptions, longestDelay, readCount, refuseUnknown } from "./options.ts";
import { wait } from "./time/wait.ts";
import { LimitReached, withLimits } from "./time/with-limits.ts";

/** How to poll. */
export interface PollOptions<Value> {
  /** Whether this value is the one that is waited for. */
  readonly until: (value: Value) => boolean;
  /** First wait between two calls, in ms; it doubles each time. Default 1 000. */
  readonly intervalMs?: number;
  /** Longest wait between two calls, in ms. Default 30 000. */
  readonly maxIntervalMs?: number;
  /** How long to poll in all, in ms. Default 600 000 (ten minutes). */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Is told of every value that is not yet the one. */
  readonly onProgress?: (progress: PollProgress<Value>) => void;
}

/** One value that was not yet the one that is waited for. */
export interface PollProgress<Value> {
  readonly value: Value;
  /** How many calls were made. */
  readonly calls: number;
  /** Time since polling started, in ms. */
  readonly elapsedMs: number;
}

/**
 * Repeats a reading call until its value satisfies `until`, and returns that value. Poll only `read` operations.
 *
 * @param call Makes one call; pass its argument on as call options, so that deadline and signal reach it.
 * @throws DeadlineError when the value does not come in time, CancelledError, and whatever the call throws.
 * @example
 * ```ts
 * const batch = await poll(
 *   (options) => collection.getCaseBatchStatus({ path: { batchId } }, options),
 *   { until: (it) => it.Status !== "PENDING" },
 * );
 * ```
 */
export async function poll<Value>(
  call: (options: CallOptions) => PromiseLike<Value>,
  options: PollOptions<Value>,
): Promise<Value> {
  refuseUnknown(options, optionNames, "poll");
  const { until, signal, onProgress } = options;
  const deadlineMs = readMs("deadlineMs", options.deadlineMs ?? 600_000);
  const maxIntervalMs = readMs("maxIntervalMs", options.maxIntervalMs ?? 30_000);
  let delayMs = Math.min(maxIntervalMs, readMs("intervalMs", options.intervalMs ?? 1000));
  const startedAt = performance.now();
  let calls = 0;
  try {
    for (;;) {
      const remainingMs = Math.ceil(deadlineMs - (performance.now() - startedAt));
      // Limits of our own, since the call may not have passed its options on.
      const limits = { timeoutMs: remainingMs, remainingMs, signal };
      const value = await withLimits(limits, async () => {
        calls += 1;
        return call({ deadlineMs: remainingMs, ...(signal && { signal }) });
      });
      if (until(value)) return value;
      const elapsedMs = performance.now() - startedAt;
      onProgress?.({ value, calls, elapsedMs });
      if (elapsedMs + delayMs >= deadlineMs) throw new LimitReached("deadline");
      await wait(delayMs, signal);
      delayMs = Math.min(maxIntervalMs, delayMs * 2);
    }
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    const facts = {
      operation: "poll",
      attempts: calls,
      outcome: "refused",
      retryable: true,
    } as const;
    throw error.limit === "cancelled"
      ? new CancelledError(facts)
      : new DeadlineError(deadlineMs, facts);
  }
}

const optionNames = ["until", "intervalMs", "maxIntervalMs", "deadlineMs", "signal", "onProgress"];

function readMs(option: string, value: number): number {
  return readCount(option, value, 1, longestDelay, "poll");
}
