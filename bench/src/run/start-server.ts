import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { readTreeMemory } from "./watch-memory.ts";

/** A server process that answers. */
export interface Server {
  /** From the start of the process until the first answer, in ms. */
  readonly startMs: number;
  /** Resident memory of the process and what it started, in bytes. */
  readonly readMemory: () => number;
  readonly stop: () => Promise<void>;
}

const askEveryMs = 10;

/** Starts a server and asks for an address until it answers with success. */
export async function startServer(
  [program = "", ...parameters]: readonly string[],
  address: string,
): Promise<Server> {
  if (await answers(address)) throw new Error(`Something answers at ${address} already; stop it.`);
  const startedAt = performance.now();
  const child = spawn(program, parameters, { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text: Buffer) => {
    errors += text;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`${program} ended:\n${errors.slice(-2000)}`);
    await sleep(askEveryMs);
  }
  const startMs = performance.now() - startedAt;
  return {
    startMs,
    readMemory: () => readTreeMemory(child.pid ?? 0),
    stop: () => stop(child, ended),
  };
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { headers: { "X-Api-Key": "key" } });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill();
  await ended;
}
