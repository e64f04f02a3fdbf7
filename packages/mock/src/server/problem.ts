import { ProblemJsonError } from "@stoplight/prism-http";

/** A request that gets no described answer. */
export class Problem extends ProblemJsonError {
  constructor(status: number, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super("about:blank", "Invalid request", status, detail, { headers });
  }
}
