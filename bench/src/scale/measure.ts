import { rm } from "node:fs/promises";
import { runOurs } from "../generate/run-ours.ts";
import { mockAddress, startMockOf } from "../mock/servers.ts";
import { runGenerator } from "../peers/generate.ts";
import type { Peer } from "../peers/peer.ts";
import { lastLines } from "../run/execute.ts";
import { startServer } from "../run/start-server.ts";
import { type Check, checkProgram, typescript7 } from "../types/check.ts";

/** Generates from nothing; gives the wall time, in ms. */
export async function generateAt(peer: Peer, spec: string, folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  const execution =
    (await runGenerator(peer, spec, folder)) ?? (await runOurs(spec, `${folder}/packages`));
  if (execution.code === 0) return execution.durationMs;
  throw new Error(`${peer.name} fails on ${spec}:\n${lastLines(execution)}`);
}

/** Longest time that a check may take, in ms. */
export const checkTimeout = 300_000;

/** What the compiler says that it took; {@link checkTimeout} and nothing else where it takes longer. */
export function checkAt(folder: string): Promise<Check> {
  return checkProgram(typescript7, folder, checkTimeout);
}

/** From the start of our mock server until its first answer, in ms. */
export async function measureMockStart(spec: string): Promise<number> {
  const server = await startServer(startMockOf(spec), mockAddress);
  await server.stop();
  return server.startMs;
}
