import { execute, lastLines } from "../run/execute.ts";

const byLockfile = ["pnpm", "install", "--frozen-lockfile", "--prefer-offline"];

/**
 * Installs the workspace of the peers as its lockfile says; takes a second where it is there.
 *
 * @returns why that failed and what to do next; undefined where it did not fail.
 */
export async function installPeers(
  folder: string,
  command: readonly string[] = byLockfile,
): Promise<string | undefined> {
  const reason = await install(folder, command);
  if (reason === undefined) return undefined;
  return `The other generators cannot be installed in ${folder}: ${reason}
Run "pnpm install" there; when it works, run the bench again.`;
}

async function install(folder: string, command: readonly string[]): Promise<string | undefined> {
  try {
    // Without a terminal pnpm refuses to remove an old installation, unless it is told so.
    const execution = await execute(command, { cwd: folder, env: { CI: "true" } });
    return execution.code === 0 ? undefined : lastLines(execution, 3);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return `there is no program called ${command[0]}. Start the bench with "pnpm bench".`;
  }
}
