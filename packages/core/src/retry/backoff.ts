/**
 * How long to wait before attempt `attempt + 1`, in ms. The wait is random ("full jitter"), so that clients that failed
 * together do not all try again at the same time.
 */
export function pickDelay(attempt: number): number {
  return Math.floor(Math.random() * Math.min(20_000, 500 * 2 ** (attempt - 1)));
}
