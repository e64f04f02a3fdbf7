/** Something that is wrong with a request or with an answer. */
export interface Violation {
  /** Begins with `request` or `response`. */
  readonly location: readonly string[];
  readonly severity: "Error" | "Warning" | "Information" | "Hint";
  readonly code?: string | number;
  readonly message: string;
}

// Clients accept all headers together up to 16 kB (Node) or 8 kB (many others).
const maxLength = 6_000;

/** The header that tells of violations. It is always JSON, in ASCII, and as many of them as fit. */
export function toHeader(violations: readonly Violation[]): Record<string, string> {
  if (violations.length === 0) return {};
  let count = violations.length;
  let value = toAscii(violations);
  while (value.length > maxLength && count > 1) {
    count = Math.floor(count / 2);
    value = toAscii(violations.slice(0, count));
  }
  return { "sl-violations": value };
}

function toAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
