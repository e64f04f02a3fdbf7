import { existsSync, readFileSync } from "node:fs";
import type { Tried } from "../mutant.ts";
import type { Ended } from "../run/run-node.ts";

/** Where the tests of the descriptors leave what became of each. */
export const triedFile = new URL("../../../.reports/descriptors.json", import.meta.url);

/**
 * Reads what the tests of the descriptors have left.
 *
 * @throws Error where they have failed. A mutant that survives fails none of them in a whole run.
 */
export function readTried({ isGood, output }: Ended, file: URL): Tried {
  if (isGood && existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Tried;
  throw new Error(
    `The tests of the descriptors have not run to their end.\n${output.slice(-2000)}`,
  );
}
