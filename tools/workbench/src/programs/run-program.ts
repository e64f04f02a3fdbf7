import { Problem } from "../command/problem.ts";
import { type ProgramOptions, runToEnd } from "./run-to-end.ts";

/** A program that had to succeed and did not. */
export class ProgramError extends Problem {
  override name = "ProgramError";
}

/** Runs a program that has to succeed, and returns what it prints. */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<string> {
  const line = [program, ...args].join(" ");
  const { code, stdout, stderr } = await runToEnd(program, args, {
    timeout: 300_000,
    ...options,
  }).catch((error: Error) => {
    throw new ProgramError(`${line} cannot be started: ${error.message}`);
  });
  if (code === 0) return stdout.trim();
  const lines = `${stderr}\n${stdout}`.split("\n").filter((it) => it.trim() !== "");
  const end = code === null ? "It was stopped." : `It ended with ${code}.`;
  const said = lines.length === 0 ? [end] : lines.slice(0, 20);
  throw new ProgramError([`${line} failed:`, ...said].join("\n  "));
}
