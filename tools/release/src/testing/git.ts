import { execFileSync } from "node:child_process";

/** Runs git in a folder, as nobody in particular. */
export function git(folder: string, ...args: readonly string[]): void {
  const nobody = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
  execFileSync("git", [...nobody, "-c", "commit.gpgsign=false", ...args], { cwd: folder });
}

/** Makes a folder a repository with all that is in it. */
export function commitAll(folder: string): void {
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=x");
}
