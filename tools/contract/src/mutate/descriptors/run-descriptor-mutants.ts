import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Verdict } from "../mutant.ts";
import { runNode } from "../run/run-node.ts";

const contract = fileURLToPath(new URL("../../../", import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Where the tests of the descriptors leave what became of each. */
export const verdictsFile = new URL("../../../.reports/descriptors.json", import.meta.url);

/** Tries the descriptors of every area. No file is changed: the clients are made with the wrong ones. */
export async function runDescriptorMutants(
  sample: number | undefined,
  seed: number,
): Promise<Verdict[]> {
  const vitest = join(resolve("vitest/package.json"), "../vitest.mjs");
  const { output } = await runNode([vitest, "run", "src/mutate/descriptors"], {
    cwd: contract,
    env: {
      ...process.env,
      CONTRACT_MUTATE: sample === undefined ? "all" : String(sample),
      CONTRACT_SEED: String(seed),
      NO_COLOR: "1",
    },
  });
  try {
    return JSON.parse(readFileSync(verdictsFile, "utf8")) as Verdict[];
  } catch {
    throw new Error(`The tests of the descriptors have not run.\n${output.slice(-2000)}`);
  }
}
