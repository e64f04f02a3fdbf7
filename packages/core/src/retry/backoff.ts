const baseMs = 500;
const mostMs = 20_000;

/**
 * How long to wait before attempt `attempt + 1`, in ms: full jitter, so that clients which failed together
 * do not come back together.
 */
export function pickDelay(attempt: number): number {
  return Math.floor(Math.random() * Math.min(mostMs, baseMs * 2 ** (attempt - 1)));
}
