import { cpSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";
import { listFiles } from "./fingerprint.ts";

const nobody = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];

/** Copies a checkout as it stands, uncommitted changes included, into a repository of its own. */
export async function copyCheckout(root: string, copy: string): Promise<void> {
  for (const path of await listFiles(root)) cpSync(join(root, path), join(copy, path));
  await runProgram("git", ["init", "--quiet", "--initial-branch=main"], { cwd: copy });
  await commitAll(copy);
  await runProgram("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: copy });
}

/** Commits everything: changesets asks git since when a changeset is there. */
export async function commitAll(copy: string): Promise<void> {
  await runProgram("git", ["add", "--all"], { cwd: copy });
  const commit = ["-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty"];
  await runProgram("git", [...nobody, ...commit, "--message=Rehearse"], { cwd: copy });
}
