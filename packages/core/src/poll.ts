import { ConfigurationError } from "./errors/caller.ts";
import { CancelledError, DeadlineError } from "./errors/transport.ts";
import { Fault } from "./fault.ts";
import type { CallOptions } from "./options.ts";
import { longestDelay, readCount, readFunction, readOptions, readSignal } from "./read-options.ts";
import { readGiven } from "./refusal.ts";
import { wait } from "./time/wait.ts";
import { withLimits } from "./time/with-limits.ts";

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
 *   { until: (it) => it.Status !== "Received" && it.Status !== "Processing" },
 * );
 * ```
 */
export async function poll<Value>(
  call: (options: CallOptions) => PromiseLike<Value>,
  options: PollOptions<Value>,
): Promise<Value> {
  const settings: PollOptions<Value> & typeof defaults = readGiven(
    ConfigurationError,
    "options",
    { operation: "poll" },
    () => readOptions(options, readers, { ...defaults, until: options?.until }),
  );
  const { until, intervalMs, maxIntervalMs, deadlineMs, signal, onProgress } = settings;
  let delayMs = Math.min(maxIntervalMs, intervalMs);
  const startedAt = performance.now();
  let calls = 0;
  try {
    for (;;) {
      const remainingMs = Math.ceil(deadlineMs - (performance.now() - startedAt));
      // Limits of our own, since the call may not have passed its options on.
      const value = await withLimits(remainingMs, remainingMs, signal, async () => {
        calls += 1;
        return call({ deadlineMs: remainingMs, ...(signal && { signal }) });
      });
      if (until(value)) return value;
      const elapsedMs = performance.now() - startedAt;
      onProgress?.({ value, calls, elapsedMs });
      if (elapsedMs + delayMs >= deadlineMs) throw new Fault("deadline");
      await wait(delayMs, signal);
      delayMs = Math.min(maxIntervalMs, delayMs * 2);
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const facts = {
      operation: "poll",
      attempts: calls,
      outcome: calls === 0 ? "not_sent" : "unknown",
      retryable: true,
    } as const;
    throw error.reason === "cancelled"
      ? new CancelledError(facts)
      : new DeadlineError(facts, { deadlineMs });
  }
}

const defaults = { intervalMs: 1000, maxIntervalMs: 30_000, deadlineMs: 600_000 };

const readMs = /* @__PURE__ */ readCount(1, longestDelay);

const readers = {
  until: readFunction,
  intervalMs: readMs,
  maxIntervalMs: readMs,
  deadlineMs: readMs,
  signal: readSignal,
  onProgress: readFunction,
};
