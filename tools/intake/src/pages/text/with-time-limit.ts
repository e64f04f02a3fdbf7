import { Script } from "node:vm";

const JOB = "__cashInTimeLimitedJob";
const run = new Script(`globalThis.${JOB}()`);

/** The work was stopped because it took too long. */
export class TimeLimitError extends Error {
  override name = "TimeLimitError";
}

/**
 * Runs the work, and stops it after the time.
 * A page may hold a pattern or a schema that keeps a validator busy for ever; only the engine itself can stop that.
 */
export function withTimeLimit<Result>(milliseconds: number, work: () => Result): Result {
  const scope = globalThis as unknown as Record<string, unknown>;
  const outer = scope[JOB];
  scope[JOB] = work;
  try {
    return run.runInThisContext({ timeout: milliseconds }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new TimeLimitError(`It took longer than ${milliseconds} ms.`);
  } finally {
    if (outer === undefined) delete scope[JOB];
    else scope[JOB] = outer;
  }
}
