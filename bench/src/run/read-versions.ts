import { readFileSync } from "node:fs";
import { mockServers } from "../mock/servers.ts";
import { peers } from "../peers/index.ts";
import { inPeers, inRepository } from "./paths.ts";

/** Versions of all that is compared or measures; ours is what stands in the repository. */
export function readVersions(): Record<string, string> {
  const names = [
    ...[...peers, ...mockServers].map((it) => it.package),
    ...peers.flatMap(({ runtime, tools }) => [...runtime, ...tools]),
    "autocannon",
  ].filter((name) => !name.startsWith("@cash-in/") && name !== "typescript");
  const folders = [
    ...names.map((it) => [it, inPeers(`node_modules/${it}`)] as const),
    ...["esbuild", "tinybench"].map(
      (it) => [it, inRepository(`bench/node_modules/${it}`)] as const,
    ),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...Object.fromEntries(folders.map(([name, folder]) => [name, read(folder)])),
    "typescript 5": read(inRepository("bench/node_modules/typescript")),
    "typescript 7": read(inRepository("node_modules/typescript")),
  };
}

function read(folder: string): string {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;
}
