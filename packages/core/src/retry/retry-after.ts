/** Reads `Retry-After`, in seconds or as a date. Returns ms from now, or `undefined` if it is absent or not readable. */
export function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse accepts many texts that are no date in HTTP.
  const isDate = /^[A-Z][a-z]{2,8}, .+ GMT$/.test(text);
  const delayMs = Math.max(0, Date.parse(text) - Date.now());
  return isDate && delayMs >= 0 ? delayMs : undefined;
}
