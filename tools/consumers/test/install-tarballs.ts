import { execFile } from "node:child_process";
import { globSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Installs tarballs with npm into an empty folder, and returns the folder. Fails where one needs a package that is not
 * among them.
 */
export async function installTarballs(tarballs: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "cash-in-consumer-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const args = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs];
  // An empty cache, since npm takes from it what was asked for at another time.
  await run("npm", ["install", `--cache=${folder}/cache`, ...args], { cwd: folder });
  return folder;
}

/** Names of all packages in a folder's node_modules, at any depth, sorted. */
export function listInstalled(folder: string): string[] {
  const found = globSync("**/node_modules/{@*/*,[^@.]*}/package.json", { cwd: folder });
  return found.map((path) => path.replace(/^.*node_modules\/(.*)\/package\.json$/, "$1")).sort();
}

/** Runs a module of a folder in Node and returns what it prints. */
export async function runModule(folder: string, code: string): Promise<string> {
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: folder,
  });
  return stdout.trim();
}
