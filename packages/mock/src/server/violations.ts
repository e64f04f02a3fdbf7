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

/** The header that tells of violations. It is always JSON, in ASCII, and as many of them as fit, the first one cut if need be. */
export function toHeader(violations: readonly Violation[]): Record<string, string> {
  if (violations.length === 0) return {};
  let count = violations.length;
  let value = toAscii(violations);
  while (value.length > maxLength && count > 1) {
    count = Math.floor(count / 2);
    value = toAscii(violations.slice(0, count));
  }
  if (value.length > maxLength) value = toAscii(violations.slice(0, 1).map(shorten));
  return { "sl-violations": value };
}

// One alone may be too long: it names what a request calls its properties.
function shorten({ location, message, ...rest }: Violation): Violation {
  const places = location.slice(0, 8).map((it) => cut(it, 40));
  return { ...rest, location: places, message: cut(message, 400) };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function toAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
