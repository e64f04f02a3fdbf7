import type { Operation } from "../operation.ts";
import type { CashInError } from "./base.ts";
import { sayHowToFindOut } from "./outcome-unknown.ts";
import {
  BadRequestError,
  BusinessRuleError,
  ForbiddenError,
  InternalServerError,
  NotFoundError,
  ServiceUnavailableError,
  type StatusFacts,
  UnauthorizedError,
  UnexpectedStatusError,
} from "./status.ts";

/** The error for a status of an operation. An undocumented status has a class of its own. */
export function createStatusError(
  operation: Operation,
  facts: StatusFacts<unknown>,
): CashInError & { readonly retryAfterMs: number | undefined } {
  if (!operation.errors.includes(facts.status)) return new UnexpectedStatusError(facts);
  switch (facts.status) {
    case 400:
      return new BadRequestError(facts);
    case 401:
      return new UnauthorizedError(facts);
    case 402:
      return new BusinessRuleError(facts);
    case 403:
      return new ForbiddenError(facts);
    case 404:
      return new NotFoundError(facts);
    case 500:
      return new InternalServerError(facts, adviseAfterFault(operation, facts));
    case 503:
      return new ServiceUnavailableError(facts, adviseAfterFault(operation, facts));
    default:
      return new UnexpectedStatusError(facts);
  }
}

// A server that fails may have done its work before: a caller must not simply send again.
function adviseAfterFault(operation: Operation, facts: StatusFacts<unknown>): string | undefined {
  if (facts.retryable) return undefined;
  return `The call may have taken effect all the same. Do not send it again before you know. ${sayHowToFindOut(operation.reconcile)}`;
}
