import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { inPeers, inRepository } from "../run/paths.ts";

/** What an installation puts on the disk. */
export interface InstallSize {
  readonly packages: number;
  readonly files: number;
  readonly bytes: number;
}

interface Manifest {
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages = inRepository("packages");
// What a package always brings, whatever its `files` say.
const always = ["package.json", "README.md", "LICENSE"];

/** Measures packages with all that they depend on, each once. */
export function measureInstall(names: readonly string[]): InstallSize {
  const seen = new Set<string>();
  for (const name of names) collect(name, inPeers(""), seen);
  const files = [...seen].flatMap(listFiles);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { packages: seen.size, files: files.length, bytes };
}

function collect(name: string, from: string, seen: Set<string>): void {
  const folder = findPackage(name, from);
  // An optional dependency of another platform is not there.
  if (folder === undefined || seen.has(folder)) return;
  seen.add(folder);
  const { dependencies = {}, optionalDependencies = {} } = readManifest(folder);
  for (const it of Object.keys({ ...dependencies, ...optionalDependencies })) {
    collect(it, folder, seen);
  }
}

// As Node looks for it: in each `node_modules` on the way up.
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (existsSync(join(found, "package.json"))) return realpathSync(found);
  }
  return undefined;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function listFiles(folder: string): string[] {
  // Our packages stand here with their sources, which are not published.
  if (!folder.startsWith(packages)) return walk(folder);
  return [...always, ...(readManifest(folder).files ?? [])].flatMap((it) => walk(join(folder, it)));
}

function walk(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.name === "node_modules" || entry.isSymbolicLink() ? [] : walk(join(path, entry.name)),
  );
}
