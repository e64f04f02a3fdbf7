import type { CallState } from "../call/call-state.ts";
import { matches } from "../options/matches.ts";
import type { ErrorFacts } from "./base.ts";
import { peek } from "./peek.ts";

/** What is known about a call that fails now, and about its answer if there is one. */
export function getFacts({ operation, attempts, sentAt, response }: CallState, body?: unknown) {
  return {
    operation: operation.id,
    attempts,
    outcome: sentAt === undefined ? "not_sent" : "unknown",
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
      // It goes into logs, so a value that does not look like an identifier is left out.
    ].find((it) => matches(it, /^[\w.:-]{1,100}$/)),
  } satisfies ErrorFacts;
}
