import { Fault } from "../call/fault.ts";
import { ignore } from "../call/ignore.ts";
import { ConfigurationError } from "../errors/caller.ts";
import { readGiven } from "../errors/read-given.ts";
import { CancelledError, DeadlineError } from "../errors/transport.ts";
import type { CallOptions } from "../options/options.ts";
import {
  longestDelay,
  readCount,
  readFunction,
  readOptions,
  readSignal,
} from "../options/read-options.ts";
import { wait } from "../time/wait.ts";
import { withLimits } from "../time/with-limits.ts";
import { readProperty } from "./read-property.ts";

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
  /** Is told of every value that is not yet the one. Awaited; where it fails, the poll ends with what it throws. */
  readonly onProgress?: (progress: PollProgress<Value>) => unknown;
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
 * @param call Makes one call and returns it; pass its argument on as call options, so that deadline and signal reach it.
 * @throws DeadlineError when the value does not come in time, CancelledError, and whatever the call, `until` or
 * `onProgress` throws. ConfigurationError when an option cannot be used, when `until` gives anything but true or false,
 * and when the call is of an operation that does more than read: it is then sent once, and its failure is thrown as it is.
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
  const getElapsedMs = () => performance.now() - startedAt;
  let calls = 0;
  // Limits of our own, since what the caller gave may not keep to them.
  const limit = <Done>(work: (remainingMs: number) => Promise<Done>): Promise<Done> => {
    const remainingMs = Math.ceil(deadlineMs - getElapsedMs());
    return withLimits(remainingMs, remainingMs, signal, () => work(remainingMs));
  };
  try {
    for (;;) {
      const step = await limit(async (remainingMs) => {
        calls += 1;
        const started = call({ deadlineMs: remainingMs, ...(signal && { signal }) });
        return doesMore(started) ? { sent: started } : { value: await started };
      });
      if ("sent" in step) return await refuseToRepeat(step.sent);
      const { value } = step;
      if (checkVerdict(until(value), calls)) return value;
      const elapsedMs = getElapsedMs();
      if (onProgress) await limit(async () => onProgress({ value, calls, elapsedMs }));
      if (getElapsedMs() + delayMs >= deadlineMs) throw new Fault("deadline");
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

/** Whether a call says that it does more than read. A promise that was made of a call does not say. */
function doesMore(started: unknown): boolean {
  return (readProperty(started, effectOf) ?? "read") !== "read";
}

// Its end is waited for, however long that takes: a failure of it says more, and a caller has to hear of it.
async function refuseToRepeat(sent: PromiseLike<unknown>): Promise<never> {
  await sent;
  const effect = readProperty(sent, effectOf);
  throw new ConfigurationError(
    "call",
    `does more than read (effect \`${effect}\`) and may not be repeated. It was sent once and succeeded`,
    { operation: "poll", attempts: 1, outcome: "unknown" },
  );
}

/** What `until` gave. A promise would pass as true, whatever becomes of it. */
function checkVerdict(verdict: unknown, calls: number): boolean {
  if (typeof verdict === "boolean") return verdict;
  Promise.resolve(verdict).catch(ignore);
  throw new ConfigurationError("until", "must give true or false at once, and no promise", {
    operation: "poll",
    attempts: calls,
    outcome: "unknown",
  });
}

const effectOf = "operation.effect";

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
