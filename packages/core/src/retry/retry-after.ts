/** Reads `Retry-After`, in seconds or as a date, as ms from now; `undefined` where it is absent or unreadable. */
export function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get("Retry-After")?.trim();
  if (!text) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Other number-like texts are dates to Date.parse, but not to HTTP.
  const at = /^[A-Za-z]{3}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
