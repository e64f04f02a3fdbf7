import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";

/** Names and versions of npm packages. */
export type Packages = Readonly<Record<string, string>>;

/** Makes a folder with a manifest, as of a new project. */
export function createProject(folder: string, dependencies: Packages, type = "module"): void {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "consumer", private: true, type, dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
}

/** Installs packages with npm into a new project. */
export async function installPackages(
  folder: string,
  env: NodeJS.ProcessEnv,
  dependencies: Packages,
  type?: string,
): Promise<void> {
  createProject(folder, dependencies, type);
  await npmInstall(folder, env);
}

/** Installs what a project's manifest asks for. */
export async function npmInstall(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  await runProgram("npm", ["install", "--no-package-lock"], { cwd: folder, env });
}
