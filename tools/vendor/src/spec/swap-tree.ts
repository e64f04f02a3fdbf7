import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The steps that change the disk. Tests count them and stop at each. */
export interface Disk {
  copy(from: string, to: string): void;
  makeFolder(path: string): void;
  write(path: string, text: string): void;
  move(from: string, to: string): void;
  remove(path: string): void;
}

export const disk: Disk = {
  copy: (from, to) => cpSync(from, to, { recursive: true }),
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  write: writeFileSync,
  move: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

/** Beside the tree, so that a rename is enough to put one in the place of the other. Git ignores it. */
export function workFolder(root: string): string {
  return `${root.replace(/[\\/]+$/, "")}.adopting`;
}

/**
 * Changes files of a tree as one: a copy is changed and checked, then takes the place of the tree by renaming.
 * An interruption leaves the tree as it was or as it shall be. Only between the two renames is it away, whole, beside
 * its place: `recoverTree` puts it back, and every command begins with that.
 */
export async function swapTree(
  root: string,
  changes: ReadonlyMap<string, string | null>,
  check: (staged: string) => Promise<void>,
  { copy, makeFolder, write, move, remove }: Disk = disk,
): Promise<void> {
  const work = workFolder(root);
  const [before, after] = [join(work, "before"), join(work, "after")];
  remove(work);
  try {
    makeFolder(work);
    copy(root, after);
    for (const [path, text] of changes) {
      if (text === null) {
        remove(join(after, path));
        continue;
      }
      makeFolder(dirname(join(after, path)));
      write(join(after, path), text);
    }
    await check(after);
  } catch (error) {
    remove(work);
    throw error;
  }
  move(root, before);
  move(after, root);
  remove(work);
}

/** Puts a tree back that an interruption left beside its place, and clears away what else it left. */
export function recoverTree(root: string, { move, remove }: Disk = disk): void {
  const work = workFolder(root);
  if (!existsSync(work)) return;
  if (!existsSync(root) && existsSync(join(work, "before"))) move(join(work, "before"), root);
  remove(work);
}
