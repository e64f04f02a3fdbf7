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

// Codes that only an attempt to connect has, and codes that a broken connection may have as well.
const neverConnected =
  /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;
const unreachable = /^E(NET|HOST)UNREACH$/;

/** Whether a failed `fetch` proves that no connection was made. Browsers do not tell: there it is false. */
export function wasNeverSent(error: unknown): boolean {
  for (let it = error, depth = 0; it instanceof Error && depth < 5; it = it.cause, depth += 1) {
    // Node tries all addresses of a host.
    if (it instanceof AggregateError) return it.errors.length > 0 && it.errors.every(wasNeverSent);
    const { code, syscall } = it as { code?: unknown; syscall?: unknown };
    if (neverConnected.test(String(code))) return true;
    if (unreachable.test(String(code))) return syscall === "connect";
  }
  return false;
}
