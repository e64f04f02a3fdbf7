import type { CallState } from "../call/call-state.ts";
import { matches } from "../options/matches.ts";
import type { ErrorFacts } from "./base.ts";

/** What is known of a call that fails now; of its answer too, where there is one. */
export function getFacts({ operation, attempts, sentAt, response }: CallState, body?: unknown) {
  return {
    operation: operation.id,
    attempts,
    outcome: sentAt === undefined ? "not_sent" : "unknown",
    status: response?.status || undefined,
    reconcile: sentAt ? operation.reconcile : undefined,
    // The server's identifier of the request, from a header or an error body, if it looks like one.
    requestId: [
      ...["X-Request-Id", "Request-Id", "X-Correlation-Id"].map((it) => response?.headers.get(it)),
      (body as { readonly RequestId?: unknown } | null | undefined)?.RequestId,
      // It goes into logs: nothing but an identifier may pass.
    ].find((it) => matches(it, /^[\w.:-]{1,100}$/)),
  } satisfies ErrorFacts;
}
