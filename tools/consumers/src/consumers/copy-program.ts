import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createProject, npmInstall, type Packages } from "../install-packages.ts";
import { listAreas, readPackageName } from "../packages.ts";
import type { Bench } from "./consumer.ts";
import { versions } from "./versions.ts";

const program = fileURLToPath(new URL("../../program/", import.meta.url));

/** All clients, as a manifest names them, with what the entries by path need. */
export const clients: Packages = {
  ...Object.fromEntries(["core", ...listAreas()].map((name) => [readPackageName(name), "*"])),
  "openapi-fetch": versions["openapi-fetch"],
};

/** Copies files of the program into a folder, as they are. */
export function copyProgram(folder: string, files: readonly string[]): void {
  for (const file of files) copyFileSync(join(program, file), join(folder, file));
}

/** Makes a project with the program and its dependencies in the manifest, not yet installed. */
export function createProgram(
  { folder }: Bench,
  entry = "main.ts",
  dependencies: Packages = clients,
): void {
  createProject(folder, dependencies);
  copyProgram(folder, ["consume.mts", "packages.ts", entry]);
}

/** Makes a project with the program, and installs its dependencies with npm. */
export async function installProgram(bench: Bench, entry?: string): Promise<void> {
  createProgram(bench, entry);
  await npmInstall(bench.folder, bench.env);
}
