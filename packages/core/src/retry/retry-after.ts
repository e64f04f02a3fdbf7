/** Reads `Retry-After`, in seconds or as a date, as ms from now; `undefined` where it is absent or unreadable. */
export function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Much else is a date to Date.parse, but not to HTTP.
  const delayMs = /^[A-Z][a-z]{2,8}, .+ GMT$/.test(text)
    ? Date.parse(text) - Date.now()
    : Number.NaN;
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs);
}
