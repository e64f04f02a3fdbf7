import { execFile } from "node:child_process";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Folder of the published packages. */
const packagesDirectory = fileURLToPath(new URL("../../../packages/", import.meta.url));

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

/** Packs what the entry by path needs from npm, as it is installed here, so that no registry has to be asked for it. */
export async function packOpenapiFetch(into: string): Promise<readonly string[]> {
  const folder = realpathSync(`${packagesDirectory}core/node_modules/openapi-fetch`);
  const folders = [folder, realpathSync(`${folder}/../openapi-typescript-helpers`)];
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", into, ...folders];
  const { stdout } = await run("npm", args);
  return (JSON.parse(stdout) as { filename: string }[]).map(({ filename }) => join(into, filename));
}

/** Packs all built packages, and returns the paths of the tarballs. */
export async function packAll(into: string): Promise<readonly string[]> {
  const args = ["--recursive", "--filter=./packages/*", "pack", "--json"];
  const { stdout } = await run("pnpm", [...args, "--pack-destination", into], {
    cwd: `${packagesDirectory}..`,
    maxBuffer: 16 * 1024 * 1024,
  });
  return (JSON.parse(stdout) as { filename: string }[]).map(({ filename }) => filename);
}

/** Name of a package in the registry. */
export function readPackageName(name: string): string {
  return readManifest(name).name;
}

/** Version that a package would be published as. */
export function readVersion(name: string): string {
  return readManifest(name).version;
}

function readManifest(name: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(`${packagesDirectory}${name}/package.json`, "utf8"));
}
