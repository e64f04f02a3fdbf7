import { mkdtempDisposable, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Program } from "./read-programs.ts";

/** A temporary folder in which programs find the packages of this one. */
export interface Workspace {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Writes programs into a temporary folder of their own. */
export async function createWorkspace(programs: readonly Program[]): Promise<Workspace> {
  const temporary = await mkdtempDisposable(join(tmpdir(), "markdown-programs-"));
  const folder = temporary.path;
  await symlink(pathOf("../../node_modules"), join(folder, "node_modules"));
  const config = {
    extends: pathOf("../../../tsconfig.base.json"),
    // A program without an import is a module all the same: it may await.
    compilerOptions: { moduleDetection: "force" },
    include: ["*.ts"],
  };
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  for (const program of programs) await writeFile(join(folder, nameFile(program)), program.code);
  return { folder, remove: () => temporary.remove() };
}

/** The file of a program inside its workspace. */
export function nameFile({ file, line }: Program): string {
  return `${file.replaceAll(/[^\w.]+/g, "-")}-${line}.ts`;
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
