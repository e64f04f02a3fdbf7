import fc from "fast-check";
import type { Runs } from "./runs.ts";

/** How long a case may take, whatever it waits for, in milliseconds. Machines that build everything at once are slow. */
export const patience = 300_000;

/**
 * Checks a property of many values. Where it fails, a smaller value that fails is looked for. With a server that
 * does not answer that would take hours, so that it ends before the case does, with what was found until then.
 */
export async function checkAll<Value>(
  values: fc.Arbitrary<Value>,
  check: (value: Value) => Promise<void>,
  runs: Runs,
): Promise<void> {
  await fc.assert(fc.asyncProperty(values, check), {
    numRuns: runs.numRuns,
    seed: runs.seed,
    plugins: [
      fc.interruptAfterTimeLimit(runs.limitMs ?? patience * 0.6, { failOnInterrupt: true }),
    ],
  });
}
