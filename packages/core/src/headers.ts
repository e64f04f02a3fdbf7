import { isRecord } from "./is-record.ts";
import type { Area } from "./operation.ts";

/**
 * Checks headers from the options. In lower case, so that a header of a call replaces the same header of the client.
 *
 * @param refuse Throws the error for a reason.
 */
export function readHeaders(
  { keyHeader, keyOption }: Area,
  headers: unknown,
  refuse: (reason: string) => never,
): Record<string, string> {
  // A Headers object, for one, would lose what it holds.
  if (!isRecord(headers)) return refuse("must be a plain object");
  const entries = Object.entries(headers).map(([name, value]): [string, string] => {
    const lower = name.toLowerCase();
    if (lower === keyHeader) return refuse(`may not hold it; use \`${keyOption}\``);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !isHeaderValue(value)) {
      return refuse("holds what HTTP does not allow");
    }
    return [lower, value];
  });
  return Object.fromEntries(entries);
}

/** Whether HTTP can carry this as the value of a header. */
export function isHeaderValue(value: unknown): value is string {
  return typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
