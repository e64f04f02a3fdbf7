import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { scope } from "@cash-in/consumers";
import { runProgram } from "@cash-in/workbench/run-program";
import type { Manifest } from "../packages.ts";
import { tellFault } from "./tell-fault.ts";

const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));

const strict = {
  module: "nodenext",
  target: "es2024",
  lib: ["es2024", "dom", "dom.iterable"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

/** Imports every entry point, and resolves those that are no modules: with types, and in Node. */
export async function checkExports(
  folder: string,
  { name, exports = {} }: Manifest,
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly string[]> {
  const entries = Object.entries(exports).map(([path, target]) => ({
    specifier: JSON.stringify(path.replace(/^\./, name)),
    isModule: typeof target !== "string",
  }));
  const modules = entries.filter(({ isModule }) => isModule);
  const imports = modules.map(({ specifier }, index) => `export * as e${index} from ${specifier};`);
  const reads = entries.map(({ specifier, isModule }) =>
    isModule ? `await import(${specifier});` : `readFileSync(resolve(${specifier}));`,
  );
  write(folder, "entries.mts", imports);
  write(folder, "entries.mjs", [
    'import { readFileSync } from "node:fs";',
    "const resolve = (specifier) => new URL(import.meta.resolve(specifier));",
    ...reads,
  ]);
  return [...compile(folder, "entries.mts", env), ...(await start(folder, "entries.mjs", env))];
}

/** Checks the types of a program, and runs it. */
export async function checkProgram(
  folder: string,
  file: string,
  code: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly string[]> {
  write(folder, file, [code]);
  return [...compile(folder, file, env), ...(await start(folder, file, env))];
}

function compile(folder: string, file: string, env: NodeJS.ProcessEnv): readonly string[] {
  const types = existsSync(join(folder, "node_modules/@types/node")) ? ["node"] : [];
  const config = { compilerOptions: { ...strict, types }, files: [file] };
  write(folder, "tsconfig.json", [JSON.stringify(config)]);
  const args = [compiler, "--project", folder, "--pretty", "false"];
  const run = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
  const lines = run.stdout.split("\n");
  // A compiler that breaks down finds nothing, either.
  if (run.status !== 0 && !lines.some((line) => line.includes(": error TS"))) {
    const reason = run.stderr.trim() || `ended with ${run.status ?? run.signal}`;
    return [`The compiler failed: ${reason}`];
  }
  return lines.filter(isOurs);
}

/** Whether a line of the compiler tells of an error that is ours to put right: not in packages of others. */
function isOurs(line: string): boolean {
  const [place = ""] = line.split("(");
  const inside = place.split("node_modules/");
  // Further lines of an error are indented.
  const isError = /^\S/.test(line);
  return isError && (inside.length === 1 || inside.at(-1)?.startsWith(`${scope}/`) === true);
}

function start(folder: string, file: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  return tellFault(() => runProgram(process.execPath, [file], { cwd: folder, env }));
}

function write(folder: string, file: string, lines: readonly string[]): void {
  writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
}
