import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Tried } from "../mutant.ts";
import { runNode } from "../run/run-node.ts";
import { readTried, triedFile } from "./read-tried.ts";

const contract = fileURLToPath(new URL("../../../", import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Tries the descriptors of every area. No file is changed: the clients are made with the wrong ones. */
export async function runDescriptorMutants(
  sample: number | undefined,
  seed: number,
): Promise<Tried> {
  rmSync(triedFile, { force: true });
  const vitest = join(resolve("vitest/package.json"), "../vitest.mjs");
  const ended = await runNode([vitest, "run", "src/mutate/descriptors/descriptors.test.ts"], {
    cwd: contract,
    env: {
      ...process.env,
      CONTRACT_MUTATE: sample === undefined ? "all" : String(sample),
      CONTRACT_SEED: String(seed),
      NO_COLOR: "1",
    },
  });
  return readTried(ended, triedFile);
}
