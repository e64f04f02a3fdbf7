import { execFile } from "node:child_process";
import { delimiter, dirname } from "node:path";

/** Where and how a command runs. */
export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After so many ms the command is stopped. Generous, for slow machines. */
  readonly timeout?: number;
}

/** A command that ended with another status than 0. */
export class CommandError extends Error {}

// npm and other scripts start the first `node` of the path: let it be the one that runs this.
const path = [dirname(process.execPath), process.env.PATH].join(delimiter);

/** Runs a command and returns what it prints. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = process.env, timeout = 300_000 }: CommandOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...env, PATH: path }, timeout, maxBuffer: 64 * 1024 * 1024 };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout.trim());
      else reject(new CommandError(describe(command, args, error, `${stderr}\n${stdout}`)));
    });
  });
}

function describe(command: string, args: readonly string[], error: Error, output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const said = lines.length === 0 ? [error.message] : lines.slice(0, 20);
  return [`${command} ${args.join(" ")} failed:`, ...said].join("\n  ");
}
