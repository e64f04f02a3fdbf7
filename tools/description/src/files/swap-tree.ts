import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

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
  return `${findFolder(root)}.adopting`;
}

/** The folder itself where a link leads to it, also while it is away: the copy of a link is the link again. */
function findFolder(root: string): string {
  if (existsSync(root)) return realpathSync(root);
  const path = resolve(root);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? findFolder(resolve(dirname(path), readlinkSync(path))) : path;
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
  const folder = findFolder(root);
  const work = workFolder(folder);
  const [before, after] = [join(work, "before"), join(work, "after")];
  remove(work);
  try {
    makeFolder(work);
    copy(folder, after);
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
  move(folder, before);
  move(after, folder);
  remove(work);
}

/** Puts a tree back that an interruption left beside its place, and clears away what else it left. */
export function recoverTree(root: string, { move, remove }: Disk = disk): void {
  const folder = findFolder(root);
  const work = workFolder(folder);
  if (!existsSync(work)) return;
  if (!existsSync(folder) && existsSync(join(work, "before"))) move(join(work, "before"), folder);
  remove(work);
}
