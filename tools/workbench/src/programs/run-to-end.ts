import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";

/** Where and how a program runs. */
export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After so many ms the program is stopped. Generous, for slow machines. */
  readonly timeout?: number;
}

/** How a program ended. */
export interface Ended {
  /** `null` where it was stopped by a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, however it ends. Fails only where it cannot be started. */
export function runToEnd(
  program: string,
  args: readonly string[],
  { cwd, env = process.env, timeout }: ProgramOptions = {},
): Promise<Ended> {
  // npm and other scripts start the first `node` of the path: let it be the one that runs this.
  const path = [dirname(process.execPath), env.PATH ?? process.env.PATH].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...env, PATH: path },
      stdio: ["ignore", "pipe", "pipe"],
      ...(cwd !== undefined && { cwd }),
      ...(timeout !== undefined && { timeout }),
    });
    const said = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        said[name] += text;
      });
    }
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
  });
}
