import { execFileSync } from "node:child_process";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "@cash-in/workbench/problem";

/** The commit that is compared with, and how it was chosen. */
export interface Base {
  readonly commit: string;
  readonly reason: string;
}

/** Runs git; `undefined` where it says no. */
function tryGit(folder: string, ...args: readonly string[]): string | undefined {
  try {
    const stdio = ["ignore", "pipe", "ignore"] as const;
    return execFileSync("git", [...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: [...stdio],
    }).trim();
  } catch {
    return undefined;
  }
}

/** The root of the repository that a folder is in. */
export function findRoot(folder: string): string {
  const root = tryGit(folder, "rev-parse", "--show-toplevel");
  if (root === undefined)
    throw new Problem(`${folder} is in no git repository: there is nothing to compare with.`);
  return root;
}

/** The given commit; by default, where this branch left main. */
export function findBase(root: string, given: string | undefined): Base {
  if (given !== undefined) {
    const commit = tryGit(root, "rev-parse", "--verify", "--quiet", `${given}^{commit}`);
    if (commit === undefined)
      throw new Problem(`--base ${given} is no commit here. Fetch it, or name another.`);
    return { commit, reason: given };
  }
  const main = ["origin/main", "main"].find((ref) =>
    tryGit(root, "rev-parse", "--verify", "--quiet", ref),
  );
  if (main === undefined) {
    throw new Problem(
      "There is neither origin/main nor main. Fetch it, or name a commit with --base.",
    );
  }
  const commit = tryGit(root, "merge-base", main, "HEAD");
  if (commit === undefined) {
    throw new Problem(
      `HEAD has no commit in common with ${main}. Fetch the whole history, or name a commit with --base.`,
    );
  }
  return { commit, reason: `where this branch left ${main}` };
}

/** Lets a function read the files of a commit in a folder, which is gone afterwards. */
export async function withCommit<T>(
  root: string,
  commit: string,
  read: (folder: string) => T,
): Promise<T> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "changes-"));
  const folder = temporary.path;
  const archive = join(folder, "archive.tar");
  execFileSync("git", ["archive", "--format=tar", `--output=${archive}`, commit], { cwd: root });
  execFileSync("tar", ["-xf", archive, "-C", folder]);
  return read(folder);
}

/** Whether the working tree differs from a commit below a folder. */
export function isFolderTouched(root: string, commit: string, folder: string): boolean {
  const isSame = tryGit(root, "diff", "--quiet", commit, "--", folder) !== undefined;
  return !isSame || tryGit(root, "ls-files", "--others", "--exclude-standard", "--", folder) !== "";
}
