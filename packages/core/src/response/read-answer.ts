import type { Answer } from "../call.ts";
import { type CallState, isRepeatable } from "../call-state.ts";
import type { CashInError, ErrorFacts } from "../errors/base.ts";
import { createStatusError } from "../errors/from-status.ts";
import { RedirectError } from "../errors/transport.ts";
import { readRetryAfter } from "../retry/retry-after.ts";
import { parseErrorBody, parseValue } from "./parse-value.ts";
import { discard } from "./read-body.ts";
import { readRequestId } from "./request-id.ts";

const redirects = new Set([301, 302, 303, 307, 308]);

/** Reads a whole response: the value of a success, or throws the error of its status. */
export async function readAnswer(call: CallState, response: Response): Promise<Answer<unknown>> {
  // Browsers hide the status of a redirect; a `fetch` that was put in may have followed one.
  if (response.type === "opaqueredirect" || response.redirected || redirects.has(response.status)) {
    await discard(response);
    // Whoever redirects may have done the work before (303 says so), whatever came from where it was followed to.
    throw new RedirectError({ ...getFacts(call, response, undefined), outcome: "unknown" });
  }
  if (!response.ok) throw await readStatusError(call, response);
  const value = await parseValue(call.operation, response, call.settings.maxResponseBytes);
  return { value, response };
}

async function readStatusError(call: CallState, response: Response): Promise<CashInError> {
  const body = await parseErrorBody(response, call.settings.maxResponseBytes);
  return createStatusError(call.operation, {
    ...getFacts(call, response, body),
    status: response.status,
    retryAfterMs: readRetryAfter(response.headers),
    body,
  });
}

function getFacts(call: CallState, response: Response, body: unknown): ErrorFacts {
  const { status } = response;
  return {
    operation: call.operation.id,
    attempts: call.attempts,
    status: status || undefined,
    requestId: readRequestId(response, body),
    outcome: isRefusal(status) && !mayHaveChanged(call) ? "refused" : "unknown",
    retryable: status === 503 && isRepeatable(call.operation.effect),
  };
}

// An attempt before this one may have done the work that the API now says no to.
function mayHaveChanged(call: CallState): boolean {
  return call.sentBefore !== undefined && call.operation.effect !== "read";
}

// 408 comes from a server that gave up waiting: how far it had come is not known.
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}
