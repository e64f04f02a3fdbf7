import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Verdict } from "../mutant.ts";
import type { Answer, Order } from "./worker.ts";

// A mutant may never end. The longest step of an honest one takes a tenth of it.
const patienceMs = 180_000;

/** A process that tries mutants. */
export interface WorkerProcess {
  /** The answer; undefined where there is none in time. Rejects where the process cannot answer, or has died. */
  readonly ask: (order: Order) => Promise<Verdict | undefined>;
  readonly stop: () => void;
}

export function startWorker(): WorkerProcess {
  // A group of its own, so that what it has started ends with it.
  const child = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), {
    detached: true,
    // Few generated inputs, and the same ones for every mutant.
    env: { ...process.env, CONTRACT_RUNS: "5", CONTRACT_SEED: "1" },
    silent: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-4000);
    });
  }
  const stop = (): void => end(child);
  process.once("exit", stop);
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => resolve(undefined), patienceMs);
        const fail = (): void => reject(new Error(`A worker has died.\n${output}`));
        child.once("exit", fail);
        child.once("message", (answer: Answer) => {
          clearTimeout(timer);
          child.off("exit", fail);
          if ("fault" in answer) reject(new Error(answer.fault));
          else resolve(answer);
        });
        child.send(order);
      }),
    stop: () => {
      process.off("exit", stop);
      stop();
    },
  };
}

function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
