import { mkdir, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { folderOf } from "../peers/generate.ts";
import type { Peer } from "../peers/peer.ts";
import { writeCallModule } from "../peers/write-module.ts";
import { bundleModule } from "../run/bundle.ts";
import type { BenchOperation } from "../spec/read-operations.ts";

/** How large a bundle is, in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
}

/** Bundles a program that can make these calls with a peer's client, and nothing else. */
export async function measureBundle(
  peer: Peer,
  operations: readonly BenchOperation[],
): Promise<BundleSize> {
  const folder = folderOf(peer);
  await mkdir(folder, { recursive: true });
  const source = `${folder}/size-${peer.id}.ts`;
  await writeFile(source, writeCallModule(peer, operations));
  const code = await bundleModule(source);
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).byteLength };
}
