import type { Reconcile } from "../operation.ts";
import type { ErrorCode } from "./codes.ts";

/** Recognises errors of another copy of this package, for which `instanceof` is false. */
export const brand: unique symbol = Symbol.for("@cash-in/core/error") as never;

/**
 * What is known of the effect of a failed call.
 *
 * - `not_sent`: nothing left this process
 * - `refused`: the API said no, so presumably nothing has changed; of several things in one body, look at the answer's
 * - `unknown`: the call may have taken effect
 */
export type Outcome = "not_sent" | "refused" | "unknown";

/** What every error knows. No key, no body, no query. */
export interface ErrorFacts {
  /** operationId, or undefined where the client itself could not be made. */
  readonly operation?: string | undefined;
  /** How many attempts were begun; 0 where input or options were refused. */
  readonly attempts?: number;
  readonly outcome?: Outcome;
  /** Whether sending the same call again does nothing twice, and may help. */
  readonly retryable?: boolean;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly reconcile?: Reconcile | undefined;
  readonly cause?: unknown;
}

const noFacts = { attempts: 0, outcome: "not_sent", retryable: false };

/** Base of every error that this package throws. Tell them apart by `code`. */
export abstract class CashInError extends Error {
  abstract readonly code: ErrorCode;
  declare readonly operation: string | undefined;
  declare readonly attempts: number;
  declare readonly outcome: Outcome;
  declare readonly retryable: boolean;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;
  /** Which call tells what has become of this one, if it was sent, changes something, and such a call is known. */
  declare readonly reconcile: Reconcile | undefined;

  /** All facts become properties of the error: they may hold nothing that a log must not show. */
  constructor(message: string, { cause, ...facts }: ErrorFacts = {}) {
    super(
      facts.operation ? `${facts.operation}: ${message}` : message,
      cause === undefined ? undefined : { cause },
    );
    Object.assign(this, noFacts, facts);
  }

  // An accessor, so that it stands on no instance and shows up in no log.
  get [brand](): true {
    return true;
  }
}

/** Base of one class of errors: its name, its code, and how it says what has happened and what to do next. */
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

    // The name of a class does not survive a minifier.
    override get name(): string {
      return name;
    }
  };
}
