import { spawn } from "node:child_process";
import { inRepository } from "./paths.ts";
import { watchMemory } from "./watch-memory.ts";

/** What a finished process was like. */
export interface Execution {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  /** Wall time, in ms. */
  readonly durationMs: number;
  /** Largest resident memory of the process and all that it started, in bytes. */
  readonly peakBytes: number;
}

interface ExecuteOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** After so many ms the program is ended, with all that it started. */
  readonly timeout?: number | undefined;
}

/** Runs a program to its end, and measures it. */
export async function execute(
  [program = "", ...parameters]: readonly string[],
  { cwd = inRepository("bench"), env = {}, timeout }: ExecuteOptions = {},
): Promise<Execution> {
  const startedAt = performance.now();
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // Its own group, so that it can be ended as a whole.
    detached: timeout !== undefined,
  });
  const end = () => child.pid !== undefined && process.kill(-child.pid);
  const timer = timeout === undefined ? undefined : setTimeout(end, timeout);
  const endWatch = watchMemory(child.pid);
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject).on("close", resolve);
    });
    const durationMs = performance.now() - startedAt;
    return { code, output, errors, durationMs, peakBytes: endWatch() };
  } finally {
    clearTimeout(timer);
    endWatch();
  }
}

/** {@link execute} for a program that must succeed. */
export async function executeWell(
  command: readonly string[],
  options?: ExecuteOptions,
): Promise<Execution> {
  const execution = await execute(command, options);
  if (execution.code === 0) return execution;
  throw new Error(`${command.join(" ")} ended with ${execution.code}:\n${lastLines(execution)}`);
}

/** The end of what a program wrote, where errors stand. */
export function lastLines({ output, errors }: Execution, count = 12): string {
  return `${output}\n${errors}`.trim().split("\n").slice(-count).join("\n");
}
