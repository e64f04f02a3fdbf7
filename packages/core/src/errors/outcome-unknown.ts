import type { Effect, Reconcile } from "../operation.ts";
import { CashInError, type ErrorFacts } from "./base.ts";

/** Facts of a call that ended without an answer. */
export interface OutcomeUnknownFacts extends ErrorFacts {
  readonly operation: string;
  readonly effect: Effect;
  readonly sentAt: string;
  readonly reconcile: Reconcile | undefined;
  /** Why there is no answer. */
  readonly cause: CashInError;
}

/**
 * A call that changes something was sent and ended without a usable answer.
 * It may have taken effect. It has not been sent again, and must not be before somebody has looked.
 */
export class OutcomeUnknownError extends CashInError {
  readonly code = "outcome_unknown";
  declare readonly operation: string;
  declare readonly cause: CashInError;
  readonly effect: Effect;
  /** When the request was sent, ISO 8601, UTC. */
  readonly sentAt: string;
  /** Which call tells what happened. */
  readonly reconcile: Reconcile | undefined;

  constructor(facts: OutcomeUnknownFacts) {
    super(
      `sent at ${facts.sentAt}, ended without a usable answer (${facts.cause.code}${facts.status === undefined ? "" : `, status ${facts.status}`}). It may have taken effect. Do not send it again before you know. ${sayHowToFindOut(facts.reconcile)}`,
      { ...facts, outcome: "unknown", retryable: false },
    );
    this.effect = facts.effect;
    this.sentAt = facts.sentAt;
    this.reconcile = facts.reconcile;
  }

  override get name(): "OutcomeUnknownError" {
    return "OutcomeUnknownError";
  }
}

/** One sentence on which call tells whether a lost call took effect. */
export function sayHowToFindOut(reconcile: Reconcile | undefined): string {
  if (reconcile === undefined) return "No call is known that tells.";
  if ("none" in reconcile) return reconcile.none;
  return `Ask \`${reconcile.operation}\` by ${reconcile.key}: ${reconcile.check}`;
}
