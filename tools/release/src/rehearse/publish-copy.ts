import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";

/** Packs what the registry does not have yet, and publishes it, as the workflow does in two jobs. */
export async function publishCopy(copy: string, env: NodeJS.ProcessEnv): Promise<void> {
  const packed = mkdtempSync(join(copy, "..", "packed-"));
  await runChangeset(copy, env, "pack", "--out-dir", packed);
  await runChangeset(copy, env, "publish", "--from-pack-dir", packed, "--no-git-tag");
}

/** Publishes as a person does by hand. Returns what is said. */
export function publishAgain(copy: string, env: NodeJS.ProcessEnv): Promise<string> {
  return runChangeset(copy, env, "publish", "--no-git-tag");
}

function runChangeset(
  copy: string,
  env: NodeJS.ProcessEnv,
  ...args: readonly string[]
): Promise<string> {
  return runProgram(join(copy, "node_modules/.bin/changeset"), args, { cwd: copy, env });
}
