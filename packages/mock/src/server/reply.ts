import { ProblemJsonError } from "@stoplight/prism-http";
import { toHeader, type Violation } from "./violations.ts";

/** An answer, ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** A request that does not get as far as Prism. */
export class Problem extends ProblemJsonError {
  constructor(status: number, detail: string) {
    super("about:blank", "Invalid request", status, detail);
  }
}

/** What Prism tells of an error beside its message. */
interface Additional {
  readonly headers?: Readonly<Record<string, string>>;
  readonly validation?: readonly Violation[];
}

/** The answer to a request for which the document has none. */
export function toProblem(error: unknown): Reply {
  const problem = error instanceof Error ? error : new Error(String(error));
  const { status = 500, additional } = problem as Partial<ProblemJsonError>;
  return {
    status,
    headers: {
      ...(additional as Additional | undefined)?.headers,
      "Content-Type": "application/problem+json",
      ...(status < 500 && toHeader(listViolations(problem))),
    },
    body: JSON.stringify(ProblemJsonError.toProblemJson(problem)),
  };
}

// Prism tells of them in the body only, and without saying that they are the request's.
function listViolations(problem: Error & Partial<ProblemJsonError>): Violation[] {
  const { status = 500, detail, message, additional } = problem;
  const { validation } = (additional ?? {}) as Additional;
  if (validation) return validation.map((it) => ({ ...it, location: ["request", ...it.location] }));
  return [{ location: ["request"], severity: "Error", code: status, message: detail ?? message }];
}
