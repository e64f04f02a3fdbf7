import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { makeTemporary } from "./temporary.ts";

const folders = ["spec", "packages", "tools/contract", "tools/generate", "tools/lint"];
const files =
  /^(package\.json|pnpm-workspace\.yaml|README\.md|LICENSE|redocly\.yaml|biome\.json|(tsconfig|vitest)\..*)$/;

/**
 * Copies what is mutated and what tests it to a temporary folder, in the same places below it. Nobody else who works
 * in the repository meets a mutant, also where a run is killed.
 */
export function createSnapshot(repository: string): string {
  const root = makeTemporary();
  for (const folder of folders) copy(repository, root, folder);
  for (const file of readdirSync(repository).filter((it) => files.test(it))) {
    cpSync(join(repository, file), join(root, file));
  }
  const packages = ["packages", "tools"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name)),
  );
  for (const folder of ["", ...packages]) {
    const modules = join(repository, folder, "node_modules");
    if (existsSync(modules)) symlinkSync(modules, join(root, folder, "node_modules"));
  }
  return root;
}

function copy(repository: string, root: string, folder: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  cpSync(join(repository, folder), join(root, folder), {
    recursive: true,
    filter: (it) => !/[\\/](node_modules|dist|\.reports|\.turbo)([\\/]|$)/.test(it),
  });
}
