import type { Effect, Reconcile } from "../operation.ts";
import type { ErrorCode } from "./codes.ts";
import { isRefusal } from "./is-refusal.ts";

/** Marks our errors, so that those of another copy of this package are recognised: `instanceof` is false for them. */
export const brand: unique symbol = Symbol.for("@cash-in/core/error") as never;

/**
 * What is known about the effect of a failed call.
 *
 * - `not_sent`: nothing was sent
 * - `refused`: the API said no, so probably nothing has changed; if the body had several items, look at the answer
 * - `unchanged`: the call was sent and failed, but it only reads, so nothing has changed
 * - `unknown`: the call may have taken effect
 * - `done`: the call has taken effect; only its answer could not be used
 */
export type Outcome = "not_sent" | "refused" | "unchanged" | "unknown" | "done";

/** What every error shows. It contains no key, no body and no query. */
export interface ErrorFacts {
  /** operationId; undefined if the client itself could not be made. */
  readonly operation?: string | undefined;
  /** The id of the call, as in its events. */
  readonly callId?: string | undefined;
  /** How many attempts were begun; 0 if input or options were refused. */
  readonly attempts?: number;
  readonly outcome?: Outcome;
  /** Whether the same call may be sent again: it does nothing twice, and it may succeed. */
  readonly retryable?: boolean;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly effect?: Effect | undefined;
  /** When the last request left that may have arrived, ISO 8601, UTC; undefined if nothing was sent. */
  readonly sentAt?: string | undefined;
  readonly reconcile?: Reconcile | undefined;
  readonly cause?: unknown;
}

/** Base of every error that this package throws. Distinguish them by `code`. */
export abstract class CashInError extends Error {
  abstract readonly code: ErrorCode;
  declare readonly operation: string | undefined;
  /** The id of the call, the same as in its events; undefined if the error is not that of one call. */
  declare readonly callId: string | undefined;
  declare readonly attempts: number;
  declare readonly outcome: Outcome;
  declare readonly retryable: boolean;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;
  /** How long the server asked to wait (`Retry-After`), in ms. */
  declare readonly retryAfterMs: number | undefined;
  /** What the call changes; undefined if input or options were refused. */
  declare readonly effect: Effect | undefined;
  /** When the last request left that may have arrived, ISO 8601, UTC; undefined if nothing was sent. */
  declare readonly sentAt: string | undefined;
  /**
   * Which call to make to learn what this one has done. Only of a call that was sent and changes something, and only if
   * there is a call that shows it.
   */
  declare readonly reconcile: Reconcile | undefined;

  /** All facts become properties of the error, so they may contain nothing that a log must not show. */
  constructor(message: string, { cause, ...facts }: ErrorFacts = {}) {
    super(
      `${facts.operation ? `${facts.operation}: ` : ""}${message}${facts.outcome === "done" ? " The call has taken effect." : ""}`,
      cause === undefined ? undefined : { cause },
    );
    // An error that is made by hand, in a test, says what one of a call would say.
    const open = facts.effect === "read" ? "unchanged" : "unknown";
    const outcome = isRefusal(facts.status ?? 0) ? "refused" : open;
    Object.assign(this, { attempts: 1, outcome, retryable: false }, facts);
  }

  /** What JSON shows: the facts, with name and message. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }

  // An accessor of the class, so that no log prints it as a property of the error.
  get [brand](): true {
    return true;
  }
}

/** Makes the base of one class of errors from its name, its code, and the function that writes its message. */
export function named<Facts extends ErrorFacts, Details extends readonly unknown[]>(
  name: string,
  code: ErrorCode,
  write: (facts: Facts, ...details: Details) => string,
  Base: new (message: string, facts: Facts) => CashInError = CashInError as never,
): new (
  facts: Facts,
  ...details: Details
) => CashInError {
  return class extends Base {
    override readonly code = code;

    constructor(facts: Facts, ...details: Details) {
      super(write(facts, ...details), facts);
    }

    // Minifiers change the names of classes.
    override get name(): string {
      return name;
    }
  };
}
