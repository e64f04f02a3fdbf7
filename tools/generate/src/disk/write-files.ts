import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "./compare-files.ts";
import { writeAll } from "./write-all.ts";

/** Puts changed files in place. Each is written beside its place first; only when all are there are they moved. */
export async function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  changes: readonly Change[],
): Promise<void> {
  const written = changes.filter(({ kind }) => kind !== "extra").map(({ path }) => path);
  const targets = written.map((path) => join(root, path));
  try {
    await writeAll(
      new Map(written.map((path) => [toStaged(join(root, path)), files.get(path) ?? ""])),
    );
  } catch (error) {
    // What lies below a file is no place at all, and nothing to take away: the error told is the first one.
    await Promise.allSettled(targets.map((target) => rm(toStaged(target), { force: true })));
    throw error;
  }
  for (const target of targets) await rename(toStaged(target), target);
  for (const { path, kind } of changes) if (kind === "extra") await rm(join(root, path));
}

function toStaged(target: string): string {
  return `${target}.${process.pid}.tmp`;
}
