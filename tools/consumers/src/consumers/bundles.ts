import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";
import { findTool } from "./command-line.ts";
import { comparePrinted } from "./compare-facts.ts";
import type { Bench, Consumer } from "./consumer.ts";
import { installProgram } from "./copy-program.ts";
import { versions } from "./versions.ts";

/** Bundlers, whose bundles run in Node. */
export const bundles: readonly Consumer[] = [
  {
    name: "esbuild",
    needs: { esbuild: versions.esbuild },
    run: (bench) => runBundle(bench, () => bundle(bench, "main.ts", "--platform=node")),
  },
  {
    name: "rolldown",
    needs: { rolldown: versions.rolldown },
    run: (bench) =>
      runBundle(bench, async () => {
        const args = ["main.ts", "--platform", "node", "--file", "bundle.mjs"];
        await runProgram(findTool(bench, "rolldown"), args, { cwd: bench.folder, env: bench.env });
        return join(bench.folder, "bundle.mjs");
      }),
  },
];

/** Bundles an entry of the program with esbuild into one module, and returns its path. */
export async function bundle(bench: Bench, entry: string, platform: string): Promise<string> {
  const args = [entry, "--bundle", "--format=esm", "--outfile=bundle.mjs", platform];
  await runProgram(findTool(bench, "esbuild"), [...args, "--log-level=warning"], {
    cwd: bench.folder,
    env: bench.env,
  });
  return join(bench.folder, "bundle.mjs");
}

async function runBundle(
  bench: Bench,
  makeBundle: () => Promise<string>,
): Promise<readonly string[]> {
  await installProgram(bench);
  const file = await makeBundle();
  const output = await runProgram(process.execPath, [file, JSON.stringify(bench.servers)], {
    cwd: bench.tools,
    env: bench.env,
  });
  return [...comparePrinted(output), ...findLeftovers(file)];
}

/** A bundle that imports one of the packages at run time is none. */
function findLeftovers(file: string): readonly string[] {
  const imported = readFileSync(file, "utf8").match(/^import .* from "(?!node:).*"/gm);
  return (imported ?? []).map((line) => `the bundle is not whole: ${line}`);
}
