import type { Program } from "./program.ts";
import { runCommand } from "./run-command.ts";

/** Runs a program as what this process is for. */
export async function runMain(program: Program): Promise<void> {
  process.exitCode = await runCommand(program, process.argv.slice(2));
}
