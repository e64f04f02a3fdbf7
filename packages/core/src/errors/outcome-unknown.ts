import type { Effect } from "../operation.ts";
import { type CashInError, type ErrorFacts, named } from "./base.ts";

/** What is known about a call that ended without a usable answer. */
export interface OutcomeUnknownFacts extends ErrorFacts {
  readonly operation: string;
  readonly outcome: "unknown";
  readonly effect: Effect;
  readonly sentAt: string;
  /** Why there is no answer. */
  readonly cause: CashInError;
}

/**
 * A call that changes something was sent and ended without a usable answer.
 * It may have taken effect. It was not sent again. Find out what it has done before you send it again.
 */
export class OutcomeUnknownError extends /* @__PURE__ */ named(
  "OutcomeUnknownError",
  "outcome_unknown",
  ({ sentAt, status, cause, reconcile }: OutcomeUnknownFacts) =>
    `sent at ${sentAt}, no usable answer (${cause.code}${status ? `, status ${status}` : ""}). ${adviseToAsk(reconcile)}`,
) {
  declare readonly code: "outcome_unknown";
  declare readonly name: "OutcomeUnknownError";
  declare readonly operation: string;
  declare readonly cause: CashInError;
  declare readonly effect: Effect;
  /** When the request was sent, ISO 8601, UTC. */
  declare readonly sentAt: string;
}

/** What to do after a call that may have taken effect, and which call shows whether it has. */
export function adviseToAsk({
  operation,
  key,
  check,
  none = "No known call shows it.",
}: Partial<Record<"operation" | "key" | "check" | "none", string>> = {}): string {
  return `It may have taken effect. Do not send it again before you know. ${operation ? `Ask \`${operation}\` by ${key}: ${check}` : none}`;
}
