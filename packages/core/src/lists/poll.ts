import { Fault } from "../call/fault.ts";
import { ignore } from "../call/ignore.ts";
import type { CashInError, ErrorFacts, Outcome } from "../errors/base.ts";
import { ConfigurationError } from "../errors/caller.ts";
import { isCashInError } from "../errors/guard.ts";
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
import { unwrap } from "../options/unwrap.ts";
import { wait } from "../time/wait.ts";
import { withLimits } from "../time/with-limits.ts";
import { readProperty } from "./read-property.ts";

/** Options of {@link poll}. */
export interface PollOptions<Value> {
  /** Whether this is the value to wait for. */
  readonly until: (value: Value) => boolean;
  /** First wait between two calls, in ms; it doubles each time. Default 1 000. */
  readonly intervalMs?: number;
  /** Longest wait between two calls, in ms. Default 30 000. */
  readonly maxIntervalMs?: number;
  /** How long to poll in all, in ms. Default 600 000 (ten minutes). */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Is called with every other value, and awaited. If it fails, the poll ends with what it throws. */
  readonly onProgress?: (progress: PollProgress<Value>) => unknown;
}

/** One value that was not yet the one to wait for. */
export interface PollProgress<Value> {
  readonly value: Value;
  /** How many calls were made. */
  readonly calls: number;
  /** Time since polling started, in ms. */
  readonly elapsedMs: number;
}

/**
 * Repeats a call of a `read` operation until `until` accepts its value, and returns that value.
 *
 * @param call Makes one call and returns it. Pass its argument on as call options, so that the call gets deadline and
 * signal.
 * A call that fails in a way that may pass, such as an outage, counts as one without the value.
 *
 * @throws DeadlineError if the value does not come in time; its cause is what the last call failed with, if it failed.
 * CancelledError. Whatever else the call, `until` or `onProgress` throws. ConfigurationError if an option cannot be used, if `until` returns anything but true or false, or if the
 * operation does more than read: its call is then sent once, and if it fails, its own error is thrown.
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
  const settings = readGiven(ConfigurationError, "options", { operation: "poll" }, () => {
    readFunction(call, "call");
    return readOptions<PollOptions<Value> & typeof times>(options, readers, {
      ...times,
      ...required,
    });
  });
  const { until, intervalMs, maxIntervalMs, deadlineMs, signal, onProgress } = settings;
  let delayMs = Math.min(maxIntervalMs, intervalMs);
  const startedAt = performance.now();
  const getElapsedMs = () => performance.now() - startedAt;
  let calls = 0;
  // Why the last call failed, if it did.
  let failure: CashInError | undefined;
  // A promise that was derived from a call does not say what the call does.
  let onlyReads = true;
  const getOutcome = (): Outcome =>
    calls === 0 ? "not_sent" : onlyReads ? "unchanged" : "unknown";
  // The limits are kept here too, because the functions of the caller may ignore them.
  const limit = <Done>(work: (remainingMs: number) => Promise<Done>): Promise<Done> => {
    const remainingMs = Math.ceil(deadlineMs - getElapsedMs());
    return withLimits(remainingMs, remainingMs, signal, () => work(remainingMs));
  };
  try {
    for (;;) {
      const step = await limit(async (remainingMs) => {
        calls += 1;
        const started = call({ deadlineMs: remainingMs, ...(signal && { signal }) });
        const effect = readProperty(started, effectOf);
        onlyReads &&= effect === "read";
        if ((effect ?? "read") !== "read") return { sent: started };
        return await Promise.resolve(started).then((value) => ({ value }), readPassing);
      });
      if ("sent" in step) return await refuseToRepeat(step.sent);
      let waitMs = delayMs;
      if ("failure" in step) {
        failure = step.failure;
        waitMs = Math.max(delayMs, failure.retryAfterMs ?? 0);
      } else {
        failure = undefined;
        const { value } = step;
        const isDone: unknown = until(value);
        if (typeof isDone !== "boolean") {
          refuseAnswer(isDone, { attempts: calls, outcome: getOutcome() });
        }
        if (isDone) return value;
        const elapsedMs = getElapsedMs();
        if (onProgress) await limit(async () => onProgress({ value, calls, elapsedMs }));
      }
      if (getElapsedMs() + waitMs >= deadlineMs) throw new Fault("deadline");
      await wait(waitMs, signal);
      delayMs = Math.min(maxIntervalMs, delayMs * 2);
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const facts = {
      operation: "poll",
      attempts: calls,
      outcome: getOutcome(),
      retryable: true,
      cause: failure,
    } as const;
    throw error.reason === "cancelled"
      ? new CancelledError(facts)
      : new DeadlineError(facts, { deadlineMs });
  }
}

/** Passes on what a call failed with, unless it only reads and the next one may succeed: an outage may pass. */
function readPassing(error: unknown): { failure: CashInError } {
  if (
    isCashInError(error) &&
    error.effect === "read" &&
    error.retryable &&
    error.code !== "cancelled"
  ) {
    return { failure: error };
  }
  throw error;
}

// Waits for the end of the call, even beyond the deadline: if it fails, its error says more, and the caller must get it.
async function refuseToRepeat(sent: PromiseLike<unknown>): Promise<never> {
  unwrap(await sent, `${readProperty(sent, "operation.id")}`);
  const effect = readProperty(sent, effectOf);
  throw new ConfigurationError(
    "call",
    `does more than read (effect \`${effect}\`) and may not be repeated. It was sent once`,
    { operation: "poll", attempts: 1, outcome: "done" },
  );
}

/** Refuses what `until` returned. A promise would count as true, whatever its result is. */
function refuseAnswer(isDone: unknown, facts: ErrorFacts): never {
  Promise.resolve(isDone).catch(ignore);
  throw new ConfigurationError("until", "must return true or false at once, not a promise", {
    operation: "poll",
    ...facts,
  });
}

const effectOf = "operation.effect";

const times = { intervalMs: 1000, maxIntervalMs: 30_000, deadlineMs: 600_000 };
// An empty text as the default marks an option that must be given.
const required = { until: "" as never };

const readMs = /* @__PURE__ */ readCount(1, longestDelay);

const readers = {
  until: readFunction,
  intervalMs: readMs,
  maxIntervalMs: readMs,
  deadlineMs: readMs,
  signal: readSignal,
  onProgress: readFunction,
};
