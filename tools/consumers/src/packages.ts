import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Folder of the published packages. */
export const packagesDirectory = fileURLToPath(new URL("../../../packages/", import.meta.url));

/** Folder names of the area packages: those that the generator made. */
export function listAreas(): string[] {
  return readdirSync(packagesDirectory).filter((name) => name !== "core" && name !== "mock");
}

/** Packs a built package as publishing would, and returns the path of the tarball. */
export async function pack(name: string, into: string): Promise<string> {
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", into], {
    cwd: `${packagesDirectory}${name}`,
  });
  return (JSON.parse(stdout) as { filename: string }).filename;
}

/** Name of a package in the registry. */
export function readPackageName(name: string): string {
  const text = readFileSync(`${packagesDirectory}${name}/package.json`, "utf8");
  return (JSON.parse(text) as { name: string }).name;
}
