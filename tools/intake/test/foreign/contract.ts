import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fieldsOf, listOf } from "@cash-in/description/json";
import { runScript, type Workspace } from "./workspace.ts";

// One worker, and modules loaded once: a package has few operations, and Prism takes long to load.
const CONFIG = `import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/contract.test.ts"],
    isolate: false,
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
`;

/** The tests of a run: the names of those that passed, and why each of the others did not. */
export interface ContractRun {
  readonly passed: ReadonlySet<string>;
  readonly failed: ReadonlyMap<string, string>;
}

/** Runs the contract tests of all generated packages, as they were generated. */
export async function runContract({ root }: Workspace): Promise<ContractRun> {
  await writeFile(join(root, "vitest.config.ts"), CONFIG);
  const out = join(root, "contract.json");
  const { CONTRACT_RUNS = "10", CONTRACT_SEED = "20260115" } = process.env;
  const args = ["run", "--root", root, "--reporter=json", "--outputFile", out];
  const { text } = await runScript("node_modules/vitest/vitest.mjs", args, {
    CONTRACT_RUNS,
    CONTRACT_SEED,
  });
  const report = fieldsOf(JSON.parse(await readFile(out, "utf8").catch(() => reject(text))));
  const passed = new Set<string>();
  const failed = new Map<string, string>();
  for (const file of listOf(report.testResults).map(fieldsOf)) {
    const tests = listOf(file.assertionResults).map(fieldsOf);
    // A file that cannot be loaded has no tests.
    if (tests.length === 0) failed.set(String(file.name), String(file.message));
    for (const { fullName, status, failureMessages } of tests) {
      if (status === "passed") passed.add(String(fullName));
      else failed.set(String(fullName), listOf(failureMessages).join("\n"));
    }
  }
  return { passed, failed };
}

function reject(text: string): never {
  throw new Error(`Vitest wrote no report: ${text}`);
}
