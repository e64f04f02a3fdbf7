import { ProblemJsonError } from "@stoplight/prism-http";
import { toHeader, type Violation } from "./violations.ts";

/** An answer, ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
}

/** What Prism and we tell of an error beside its message. */
interface Additional {
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The answer to a request for which the description has none.
 *
 * @param violations What is wrong with the request. Without any, the error itself is.
 */
export function toProblem(error: unknown, violations: readonly Violation[] = []): Reply {
  const problem = error instanceof Error ? error : new Error(String(error));
  const { status = 500, detail, additional } = problem as Partial<ProblemJsonError>;
  const found = violations.length > 0 || status >= 500 ? violations : [toViolation(problem)];
  const { additional: _, ...shown } = { ...problem } as Partial<ProblemJsonError>;
  const { type, title } = ProblemJsonError.toProblemJson(
    Object.assign(new Error(problem.message), shown),
  );
  return {
    status,
    headers: {
      ...(additional as Additional | undefined)?.headers,
      "Content-Type": "application/problem+json",
      ...toHeader(found),
    },
    body: JSON.stringify({ type, title, status, detail: detail ?? "", ...tellOf(violations) }),
  };
}

function tellOf(violations: readonly Violation[]): { readonly validation?: readonly Violation[] } {
  // As many as a person reads. A request may have a million of them.
  return violations.length === 0 ? {} : { validation: violations.slice(0, 100) };
}

function toViolation(problem: Error & Partial<ProblemJsonError>): Violation {
  const { status = 500, detail, message } = problem;
  return { location: ["request"], severity: "Error", code: status, message: detail ?? message };
}

/** What is sent where not even an error can be told. */
export const lastReply: Reply = {
  status: 500,
  headers: { "Content-Type": "application/problem+json" },
  body: JSON.stringify({
    type: "about:blank",
    title: "The mock server failed",
    status: 500,
    detail: "The mock server could not tell what went wrong. Please report the request.",
  }),
};
