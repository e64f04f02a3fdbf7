import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";
import { installPackages } from "../install-packages.ts";
import { comparePrinted } from "./compare-facts.ts";
import type { Bench, Consumer } from "./consumer.ts";
import { clients, copyProgram, createProgram, installProgram } from "./copy-program.ts";
import { versions } from "./versions.ts";

/** The runtimes that a command starts. */
export const commandLine: readonly Consumer[] = [
  node("node-22", versions["node-22"]),
  node("node-24", versions["node-24"]),
  node("node-26", versions["node-26"]),
  { name: "bun", needs: { bun: versions.bun }, run: runBun },
  { name: "deno", needs: { deno: versions.deno }, run: runDeno },
  // The oldest Node that the packages promise to run on.
  { name: "commonjs", needs: { node: versions["node-22"] }, run: runCommonJs },
];

function node(name: string, version: string): Consumer {
  return {
    name,
    needs: { node: version },
    async run(bench) {
      await installProgram(bench, "main.ts");
      return runTool(bench, "node", ["main.ts"]);
    },
  };
}

async function runBun(bench: Bench): Promise<readonly string[]> {
  createProgram(bench);
  await runProgram(findTool(bench, "bun"), ["install"], { cwd: bench.folder, env: bench.env });
  return runTool(bench, "bun", ["main.ts"]);
}

async function runDeno(bench: Bench): Promise<readonly string[]> {
  createProgram(bench);
  // Deno takes only what has been public for a day.
  const install = ["install", "--minimum-dependency-age=0"];
  await runProgram(findTool(bench, "deno"), install, { cwd: bench.folder, env: bench.env });
  const hosts = Object.values(bench.servers).map((url) => new URL(url).host);
  // No other leave than to call these servers.
  return runTool(bench, "deno", ["run", "--no-prompt", `--allow-net=${hosts}`, "main.ts"]);
}

async function runCommonJs(bench: Bench): Promise<readonly string[]> {
  await installPackages(bench.folder, bench.env, clients, "commonjs");
  copyProgram(bench.folder, ["main.cjs", "consume.mts"]);
  return runTool(bench, "node", ["main.cjs"]);
}

/** Runs the program in the project's folder. */
async function runTool(
  bench: Bench,
  tool: string,
  args: readonly string[],
): Promise<readonly string[]> {
  const { folder: cwd, env, servers } = bench;
  const all = [...args, JSON.stringify(servers)];
  return comparePrinted(await runProgram(findTool(bench, tool), all, { cwd, env }));
}

/** Path of a command that was installed for this consumer. */
export function findTool({ tools }: Bench, name: string): string {
  return join(tools, "node_modules", ".bin", name);
}
