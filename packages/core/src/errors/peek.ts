/**
 * Reads from something that is not ours, such as the answer of a put-in `fetch` or the error that it threw. What cannot
 * be read counts as `undefined`: whoever handles a failure must not fail.
 */
export function peek<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {}
}
