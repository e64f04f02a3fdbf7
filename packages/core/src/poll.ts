import { CancelledError, DeadlineError } from "./errors/transport.ts";
import type { CallOptions } from "./options.ts";
import { wait } from "./time/wait.ts";
import { LimitReached } from "./time/with-limits.ts";

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
  const { until, signal, deadlineMs = 600_000, maxIntervalMs = 30_000 } = options;
  const startedAt = performance.now();
  const facts = { operation: "poll", outcome: "refused", retryable: true } as const;
  for (let calls = 1, delayMs = options.intervalMs ?? 1000; ; calls += 1) {
    const left = Math.ceil(deadlineMs - (performance.now() - startedAt));
    if (left <= 0) throw new DeadlineError(deadlineMs, { ...facts, attempts: calls - 1 });
    const value = await call({ deadlineMs: left, ...(signal && { signal }) });
    if (until(value)) return value;
    const elapsedMs = performance.now() - startedAt;
    options.onProgress?.({ value, calls, elapsedMs });
    if (elapsedMs + delayMs >= deadlineMs) {
      throw new DeadlineError(deadlineMs, { ...facts, attempts: calls });
    }
    await wait(delayMs, signal).catch((error: unknown) => {
      throw error instanceof LimitReached
        ? new CancelledError({ ...facts, attempts: calls })
        : error;
    });
    delayMs = Math.min(maxIntervalMs, delayMs * 2);
  }
}
