import { globSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../packages.ts";

/** Whether exactly one copy of a package is installed in a folder, at any depth. */
export function checkOneCopy(folder: string, name: string): readonly string[] {
  const copies = globSync(`**/node_modules/${name}/package.json`, { cwd: folder }).sort();
  if (copies.length === 1) return [];
  const list = copies.map((path) => `${readManifest(join(folder, path)).version} in ${path}`);
  return [`${copies.length} copies of ${name} are installed: ${list.join(", ")}`];
}
