import type { CallState } from "../call-state.ts";
import type { ErrorFacts } from "./base.ts";

/** What is known of a call that fails now; of its answer too, where there is one. */
export function getFacts({ operation, attempts, sentAt, response }: CallState, body?: unknown) {
  return {
    operation: operation.id,
    attempts,
    outcome: sentAt === undefined ? "not_sent" : "unknown",
    status: response?.status || undefined,
    requestId: readRequestId(response, body),
  } satisfies ErrorFacts;
}

/** The server's identifier of a request, from a header or an error body, if it looks like one. */
function readRequestId(response: Response | undefined, body: unknown): string | undefined {
  return [
    ...["X-Request-Id", "Request-Id", "X-Correlation-Id"].map((it) => response?.headers.get(it)),
    (body as { readonly RequestId?: unknown } | null | undefined)?.RequestId,
  ].find(isIdentifier);
}

// It goes into logs: nothing but an identifier may pass.
function isIdentifier(value: unknown): value is string {
  return typeof value === "string" && /^[\w.:-]{1,100}$/.test(value);
}
