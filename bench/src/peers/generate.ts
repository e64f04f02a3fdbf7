import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Execution, execute, lastLines } from "../run/execute.ts";
import { inGenerated, inPeers } from "../run/paths.ts";
import type { Peer } from "./peer.ts";

/** Runs a peer's own generator; `folder` gets a folder `client`. Undefined for what is not generated. */
export async function runGenerator(
  peer: Peer,
  spec: string,
  folder: string,
): Promise<Execution | undefined> {
  const generation = peer.generate?.(spec, `${folder}/client`);
  if (generation === undefined) return undefined;
  await mkdir(`${folder}/client`, { recursive: true });
  for (const [path, text] of Object.entries(generation.files ?? {})) await writeFile(path, text);
  const [program, ...parameters] = generation.command;
  return execute([findProgram(program), ...parameters], {
    cwd: folder,
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
  });
}

/** A program that a peer brings. */
export function findProgram(name: string): string {
  return inPeers(`node_modules/.bin/${name}`);
}

/** The folder in which a peer's client of our description stands, generated. */
export function folderOf(peer: Peer): string {
  return inGenerated(`peers/${peer.sharedWith ?? peer.id}`);
}

/**
 * Generates the client of a peer where it is not there yet.
 *
 * @returns why it failed, in the generator's words; undefined where it did not.
 */
export async function ensureGenerated(peer: Peer, spec: string): Promise<string | undefined> {
  const folder = folderOf(peer);
  await mkdir(folder, { recursive: true });
  if (peer.generate === undefined || existsSync(`${folder}/client`)) return undefined;
  const execution = await runGenerator(peer, spec, folder);
  if (execution === undefined || execution.code === 0) return undefined;
  await rm(`${folder}/client`, { recursive: true });
  return lastLines(execution, 3);
}
