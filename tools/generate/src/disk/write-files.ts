import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Change } from "./compare-files.ts";

/** Puts changed files in place. Each is written beside its place first; only when all are there are they moved. */
export async function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  changes: readonly Change[],
): Promise<void> {
  const targets = changes
    .filter(({ kind }) => kind !== "extra")
    .map(({ path }) => join(root, path));
  const texts = changes
    .filter(({ kind }) => kind !== "extra")
    .map(({ path }) => files.get(path) ?? "");
  try {
    await Promise.all(targets.map((target, index) => stage(target, texts[index] ?? "")));
  } catch (error) {
    await Promise.all(targets.map((target) => rm(toStaged(target), { force: true })));
    throw error;
  }
  for (const target of targets) await rename(toStaged(target), target);
  for (const { path, kind } of changes) if (kind === "extra") await rm(join(root, path));
}

async function stage(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(toStaged(target), text);
}

function toStaged(target: string): string {
  return `${target}.${process.pid}.tmp`;
}
