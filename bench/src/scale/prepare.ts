import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { parse, stringify } from "yaml";
import type { Peer } from "../peers/peer.ts";
import { writeConsumer } from "../peers/write-module.ts";
import { bundle, inGenerated, inRepository } from "../run/paths.ts";
import { multiply } from "../spec/multiply.ts";
import { readDocument, readOperations } from "../spec/read-operations.ts";
import { writeProgram } from "../types/check.ts";

/** The API several times over. */
export interface Scaled {
  readonly factor: number;
  /** The description, as a file. */
  readonly spec: string;
  readonly operations: number;
}

export async function writeScaled(factor: number): Promise<Scaled> {
  const folder = inGenerated(`scale/x${factor}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const document = multiply(parse(await readFile(bundle, "utf8")), factor);
  const spec = `${folder}/openapi.yaml`;
  await writeFile(spec, stringify(document, { aliasDuplicateObjects: false }));
  return { factor, spec, operations: readOperations(readDocument(spec)).length };
}

/** Where a peer's client of the scaled API is, and the program that uses it. */
export function findFolder({ factor }: Scaled, peer: Peer): string {
  return inGenerated(`scale/x${factor}/${peer.id}`);
}

/** Writes a program that calls every operation. */
export async function writeUse(scaled: Scaled, peer: Peer): Promise<void> {
  const operations = readOperations(readDocument(scaled.spec));
  const areas = [...new Set(operations.map(({ area }) => area))];
  // Our packages are not installed here, only generated.
  const paths = {
    "@cash-in/core": [inRepository("packages/core/dist/index.d.ts")],
    ...Object.fromEntries(
      areas.map((it) => [`@cash-in/${it}`, [`./packages/${it}/src/generated/index.ts`]]),
    ),
  };
  const program = writeConsumer(peer, operations);
  await writeProgram(findFolder(scaled, peer), program, peer.id === "ours" ? paths : {});
}
