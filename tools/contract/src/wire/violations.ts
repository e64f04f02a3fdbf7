/** What the mock server found wrong. */
export interface Violation {
  /** Begins with `request` or `response`. */
  readonly location: readonly string[];
  readonly severity: string;
  readonly message: string;
}

/** Reads the violations of an answer. The use of something deprecated is none. */
export function readViolations(headers: Headers): Violation[] {
  const violations = JSON.parse(headers.get("sl-violations") ?? "[]") as Violation[];
  return violations.filter((it) => it.severity === "Error");
}
