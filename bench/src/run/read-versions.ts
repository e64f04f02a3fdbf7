import { readFileSync } from "node:fs";
import { mockServers } from "../mock/servers.ts";
import { peers } from "../peers/index.ts";
import { inRepository } from "./paths.ts";

const measuringTools = ["tinybench", "esbuild", "autocannon", "openapi-typescript"];

/** Versions of all that is compared or measures; ours is what stands in the repository. */
export function readVersions(): Record<string, string> {
  const names = [
    ...[...peers, ...mockServers].map((it) => it.package),
    ...peers.flatMap(({ runtime, tools }) => [...runtime, ...tools]),
    ...measuringTools,
  ].filter((name) => !name.startsWith("@cash-in/") && name !== "typescript");
  const entries = [...new Set(names)]
    .toSorted()
    .map((it) => [it, read(`bench/node_modules/${it}`)]);
  return {
    ...Object.fromEntries(entries),
    "typescript 5": read("bench/node_modules/typescript"),
    "typescript 7": read("node_modules/typescript"),
  };
}

function read(folder: string): string {
  return JSON.parse(readFileSync(inRepository(`${folder}/package.json`), "utf8")).version;
}
