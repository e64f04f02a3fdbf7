import { writeFile } from "node:fs/promises";
import { folderOf } from "../peers/generate.ts";
import { oursNamed } from "../peers/ours.ts";
import { writeCallModule } from "../peers/write-module.ts";
import { measureParts } from "../run/bundle.ts";
import { inRepository } from "../run/paths.ts";
import type { BenchOperation } from "../spec/read-operations.ts";

const parts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["operations of the area, as data", /packages\/collection\//],
  ["errors and their sentences", /core\/src\/errors\//],
  ["building and checking the request", /core\/src\/request\/|refusal|is-record|headers|matches/],
  ["options, server and key", /core\/src\/options\//],
  ["reading the answer", /core\/src\/response\//],
  ["limits and retries", /core\/src\/(time|retry)\//],
  ["the call itself, events, the client", /./],
];

// What is published is one file, in which parts cannot be told.
const sources = { "@cash-in/core": inRepository("packages/core/src/index.ts") };

/** Bytes of each part of our bundle for these operations. */
export async function listParts(
  operations: readonly BenchOperation[],
): Promise<Record<string, number>> {
  const source = `${folderOf(oursNamed)}/parts.ts`;
  await writeFile(source, writeCallModule(oursNamed, operations));
  const sizes: Record<string, number> = {};
  for (const [file, bytes] of await measureParts(source, sources)) {
    const [name = ""] = parts.find(([, pattern]) => pattern.test(file)) ?? [];
    sizes[name] = (sizes[name] ?? 0) + bytes;
  }
  return Object.fromEntries(Object.entries(sizes).toSorted(([, a], [, b]) => b - a));
}
