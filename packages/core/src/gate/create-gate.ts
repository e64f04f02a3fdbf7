import { type CallState, getRemainingMs } from "../call/call-state.ts";
import type { Entrance } from "../call/entrance.ts";
import { Fault } from "../call/fault.ts";
import type { CashInError } from "../errors/base.ts";
import { ConfigurationError } from "../errors/caller.ts";
import { getFacts } from "../errors/get-facts.ts";
import { readGiven } from "../errors/read-given.ts";
import { StoppedError } from "../errors/stopped.ts";
import { type Reader, readCount, readOptions } from "../options/read-options.ts";
import { refuse } from "../options/refusal.ts";
import { withLimits } from "../time/with-limits.ts";
import type { Gate, GateOptions } from "./gate.ts";
import { createHealth } from "./health.ts";

/** A call that waits to be let in. */
interface Waiter {
  readonly call: CallState;
  readonly admit: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Makes a gate for the `gate` option of clients, so that an outage costs few questions. Requests pass it in the order in
 * which they came. Waiting counts against the deadline of a call and ends with its signal; nothing was sent then.
 *
 * - At most `maxConcurrent` requests are on their way, and at most `callsPerSecond` start in a second.
 * - When the API says `Retry-After`, all calls wait as long. When it answers 429, 502, 503 or 504, or not at all, all
 *   calls wait from half a second to 20 s, longer each time; then one request tries, and the others follow its answer.
 *   A call whose deadline comes first ends at once.
 * - After `stopAfterUnknown` unknown outcomes in a row, calls that change something end with a StoppedError until
 *   `resume()`. Calls that read pass, because they show what the lost ones have done.
 *
 * @throws ConfigurationError that names the option.
 * @example
 * ```ts
 * const gate = createGate({ maxConcurrent: 8, callsPerSecond: 20 });
 * const invoices = createInvoicesClient({ apiKey, server, gate });
 * ```
 */
export function createGate(options: GateOptions): Gate {
  const settings = readGiven(ConfigurationError, "options", { operation: "createGate" }, () =>
    readOptions<Required<GateOptions>>(options, readers, defaults),
  );
  const { maxConcurrent, callsPerSecond, stopAfterUnknown } = settings;
  const health = createHealth();
  const queue = new Set<Waiter>();
  let active = 0;
  let nextStart = 0;
  let unknownInARow = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isStopped = (): boolean => unknownInARow >= stopAfterUnknown;

  // Lets in whoever may go now, and comes back when the next one may.
  const advance = (): void => {
    clearTimeout(timer);
    for (const waiter of queue) {
      if (active >= (health.isDown() ? 1 : maxConcurrent)) return;
      const now = performance.now();
      const waitMs = Math.max(health.getPauseEnd(), nextStart) - now;
      if (waitMs > 0) {
        timer = setTimeout(advance, Math.ceil(waitMs));
        return;
      }
      queue.delete(waiter);
      active += 1;
      nextStart = now + 1000 / callsPerSecond;
      waiter.admit();
    }
  };

  // Ends the calls that need not wait any longer, since they cannot be sent in time or at all.
  const dismiss = (): void => {
    const pauseMs = health.getPauseEnd() - performance.now();
    for (const waiter of queue) {
      const { call, reject } = waiter;
      const isDue = isStopped() && !mayPass(call);
      if (!isDue && getRemainingMs(call) > pauseMs) continue;
      queue.delete(waiter);
      reject(isDue ? new StoppedError(getFacts(call), stopAfterUnknown) : new Fault("deadline"));
    }
  };

  const leave = (call: CallState, error: CashInError | undefined): void => {
    active -= 1;
    health.note(error);
    if (!mayPass(call)) {
      if (isQuestion(error)) unknownInARow += 1;
      // Who was never sent says nothing of what the API does with those that are. A stop ends with `resume` alone.
      else if (error?.outcome !== "not_sent" && !isCancelled(error) && !isStopped()) {
        unknownInARow = 0;
      }
    }
    dismiss();
    advance();
  };

  const enter: Entrance["enter"] = async (call) => {
    let waiter: Waiter | undefined;
    const remainingMs = getRemainingMs(call);
    // The first limit is never reached.
    await withLimits(remainingMs + 1, remainingMs, call.settings.signal, (stop) => {
      const admitted = new Promise<void>((admit, reject) => {
        waiter = { call, admit, reject };
        queue.add(waiter);
      });
      stop.addEventListener("abort", () => {
        // In the moment after it was let in, it has a place already.
        if (!queue.delete(waiter as Waiter)) active -= 1;
        advance();
      });
      dismiss();
      advance();
      return admitted;
    });
    return (error) => leave(call, error);
  };

  const gate: Gate & Entrance = {
    enter,
    get isStopped() {
      return isStopped();
    },
    get waiting() {
      return queue.size;
    },
    resume() {
      unknownInARow = 0;
      advance();
    },
  };
  return gate;
}

/** Calls that may be repeated leave no question, and those that read answer one. */
function mayPass({ operation: { effect } }: CallState): boolean {
  return effect === "read" || effect === "replace";
}

/** Whether a call of this kind leaves a question that a person has to answer, and that tells of the API. */
function isQuestion(error: CashInError | undefined): boolean {
  return error?.outcome === "unknown" && !isCancelled(error);
}

function isCancelled(error: CashInError | undefined): boolean {
  return (error?.cause as Partial<CashInError> | undefined)?.code === "cancelled";
}

const readRate: Reader = (value, option) =>
  typeof value === "number" && value > 0 ? value : refuse(option, "must be a number above 0");

const most = 1_000_000;

const readers = {
  maxConcurrent: /* @__PURE__ */ readCount(1, most),
  callsPerSecond: readRate,
  stopAfterUnknown: /* @__PURE__ */ readCount(1, most),
};

// An empty text as the default marks an option that must be given.
const defaults = {
  maxConcurrent: "" as never,
  // Beyond what any clock can tell. A number, since bundlers cannot leave out what reads `Number.POSITIVE_INFINITY`.
  callsPerSecond: 1e300,
  stopAfterUnknown: 5,
};
