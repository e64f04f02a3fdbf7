import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineCommand } from "@cash-in/workbench/define-command";
import { parseCount } from "@cash-in/workbench/parse-count";
import { runMain } from "@cash-in/workbench/run-main";
import { chooseAreas } from "./choose-areas.ts";

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const vitest = join(resolve("vitest/package.json"), "../vitest.mjs");
const areas = readdirSync(packages).filter((it) =>
  existsSync(join(packages, it, "test/contract.test.ts")),
);

const command = defineCommand({
  brief: "Runs the contract tests of the packages.",
  options: {
    runs: {
      kind: "value",
      placeholder: "<n>",
      brief: "how many inputs are generated for an operation (default: 100)",
      parse: parseCount,
    },
    seed: {
      kind: "value",
      placeholder: "<n>",
      brief: "from which seed: that of a failure gives its inputs again (default: a new one)",
      parse: parseCount,
    },
  },
  args: { placeholder: "area", brief: `which package (default: all): ${areas.join(", ")}` },
  async run({ runs, seed = "random" }, names) {
    const env = {
      ...(runs !== undefined && { CONTRACT_RUNS: String(runs) }),
      CONTRACT_SEED: String(seed),
    };
    // One that fails does not keep the others from running.
    return chooseAreas(names, areas)
      .map((it) => test(it, env))
      .every(Boolean)
      ? 0
      : 1;
  },
});

await runMain({ name: "pnpm contract", command });

/** Runs the contract tests of an area, whose seed stands at their head and in each failure. */
function test(area: string, env: Readonly<Record<string, string>>): boolean {
  console.log(`${area}:`);
  const { status } = spawnSync(process.execPath, [vitest, "run"], {
    cwd: join(packages, area),
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  return status === 0;
}
