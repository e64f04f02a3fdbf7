import { getCallId } from "../call/call-id.ts";
import type { CallState } from "../call/call-state.ts";
import { matches } from "../options/matches.ts";
import type { ErrorFacts, Outcome } from "./base.ts";
import { peek } from "./peek.ts";

/** What is known about the effect of a call that fails now. */
function getOutcome({ operation: { effect }, sentAt, response }: CallState): Outcome {
  if (sentAt === undefined) return "not_sent";
  if (effect === "read") return "unchanged";
  // A success in JSON comes from the API. Another page with such a status may come from a proxy.
  const isDone = peek(
    () =>
      response?.ok &&
      !response.redirected &&
      matches(response.headers.get("Content-Type"), /[/+]json\b/),
  );
  return isDone ? "done" : "unknown";
}

/** What is known about a call that fails now, and about its answer if there is one. */
export function getFacts(call: CallState, body?: unknown) {
  const { operation, attempts, sentAt, response } = call;
  return {
    operation: operation.id,
    callId: getCallId(call),
    attempts,
    outcome: getOutcome(call),
    status: peek(() => response?.status) || undefined,
    effect: operation.effect,
    sentAt: sentAt === undefined ? undefined : new Date(sentAt).toISOString(),
    reconcile: sentAt === undefined ? undefined : operation.reconcile,
    // The identifier that the server gave the request, from a header or the body of an error.
    requestId: [
      ...["X-Request-Id", "Request-Id", "X-Correlation-Id"].map((it) =>
        peek(() => response?.headers.get(it)),
      ),
      (body as { readonly RequestId?: unknown } | null | undefined)?.RequestId,
      // It goes into logs, so a value that does not look like an identifier is left out, and one that holds the key.
    ].find(
      (it): it is string =>
        matches(it, /^[\w.:-]{1,100}$/) && !(call.key !== undefined && it.includes(call.key)),
    ),
  } satisfies ErrorFacts;
}
