import { type ChildProcess, spawn } from "node:child_process";
import type { Ended, ProgramOptions } from "./run-to-end.ts";

/** A program that runs on until it is stopped. */
export interface Running extends AsyncDisposable {
  readonly process: ChildProcess;
  /** Waits until what it has printed to one of both outputs matches, and returns the match. Fails if it ends without. */
  readonly waitFor: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** How it ended, once it has. */
  readonly end: Promise<Ended>;
  /** Stops it, and waits for its end. Some write what they have when they are interrupted: `SIGINT`. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts a program, such as a server that tells its address: `await started.waitFor(/http:\S+/)`. */
export function startProgram(
  program: string,
  args: readonly string[],
  { cwd, env = process.env }: Pick<ProgramOptions, "cwd" | "env"> = {},
): Running {
  const place = cwd === undefined ? {} : { cwd };
  const child = spawn(program, args, { ...place, env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  const heard = new EventTarget();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
      heard.dispatchEvent(new Event("text"));
    });
  }
  const end = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
  });
  // Nobody may wait for it.
  end.catch(() => {});
  const stop = async (signal?: NodeJS.Signals) => {
    child.kill(signal);
    await end;
  };
  return { process: child, end, stop, waitFor, [Symbol.asyncDispose]: () => stop() };

  async function waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    const found = Promise.withResolvers<RegExpExecArray>();
    const look = () => {
      const match = pattern.exec(said.stdout) ?? pattern.exec(said.stderr);
      if (match !== null) found.resolve(match);
    };
    heard.addEventListener("text", look);
    look();
    try {
      return await Promise.race([found.promise, end.then(fail)]);
    } finally {
      heard.removeEventListener("text", look);
    }
    function fail({ code, stderr }: Ended): never {
      throw new Error(`${program} ended with ${code} before it said ${pattern}: ${stderr}`);
    }
  }
}
