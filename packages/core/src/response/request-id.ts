const headerNames = ["X-Request-Id", "Request-Id", "X-Correlation-Id"];

/** The server's identifier of a request, from a header or an error body, if it looks like one. */
export function readRequestId(response: Response, body: unknown): string | undefined {
  const candidates = [...headerNames.map((name) => response.headers.get(name)), readFromBody(body)];
  return candidates.find(isIdentifier);
}

function readFromBody(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return undefined;
  return (body as { RequestId?: unknown }).RequestId;
}

// It goes into logs: nothing but an identifier may pass.
function isIdentifier(value: unknown): value is string {
  return typeof value === "string" && /^[\w.:-]{1,100}$/.test(value);
}
