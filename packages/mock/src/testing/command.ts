import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../cli.ts", import.meta.url));

/** The command, running as a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  /** Waits until the standard output holds a text that matches, and returns the match. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits for the end. */
  readonly end: Promise<{ code: number | null; out: string; err: string }>;
}

/** Starts the command with arguments. */
export function start(...args: string[]): Running {
  const process_ = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  process_.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  process_.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const end = once(process_, "close").then(([code]) => ({ code: code as number | null, out, err }));
  return {
    process: process_,
    end,
    async waitFor(pattern) {
      const ended = end.then(() => Promise.reject(new Error(`Ended without ${pattern}: ${err}`)));
      for (;;) {
        const match = pattern.exec(out);
        if (match) {
          ended.catch(() => {});
          return match;
        }
        await Promise.race([once(process_.stdout, "data"), ended]);
      }
    },
  };
}
