/**
 * What may be shown of a foreign error: the names and codes of its chain.
 * Its message is left out, since a platform or an injected `fetch` may put the URL, a header or the body in it.
 */
export function toSafeCause(error: unknown): Error {
  const parts: string[] = [];
  for (let it = error, depth = 0; it instanceof Error && depth < 5; it = it.cause, depth += 1) {
    parts.push(safeWord(it.name) ?? "Error");
    const code = safeWord((it as { code?: unknown }).code);
    if (code !== undefined) parts.push(code);
  }
  const cause = new Error(parts.join(" › ") || "not an Error");
  // Its stack would tell of this function only.
  delete cause.stack;
  return cause;
}

function safeWord(value: unknown): string | undefined {
  return typeof value === "string" && /^[A-Za-z][A-Za-z0-9_]{0,49}$/.test(value)
    ? value
    : undefined;
}

const neverConnected = new Set([
  "ECONNREFUSED",
  "ConnectionRefused",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Whether a failed `fetch` proves that no connection was made. Browsers do not tell: there it is false. */
export function wasNeverSent(error: unknown): boolean {
  for (let it = error, depth = 0; it instanceof Error && depth < 5; it = it.cause, depth += 1) {
    const { code } = it as { code?: unknown };
    if (typeof code === "string" && neverConnected.has(code)) return true;
  }
  return false;
}
