import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Facts } from "../../program/consume.mts";
import { bundle } from "./bundles.ts";
import { compareFacts } from "./compare-facts.ts";
import type { Bench, Consumer } from "./consumer.ts";
import { installProgram } from "./copy-program.ts";
import { versions } from "./versions.ts";

// The part of miniflare that is used here; it is installed only where this consumer runs.
interface Miniflare {
  readonly dispatchFetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly dispose: () => Promise<void>;
}

interface MiniflareModule {
  readonly Miniflare: new (options: object) => Miniflare;
}

/** Cloudflare's workerd, without its compatibility with Node. */
export const worker: Consumer = {
  name: "workerd",
  needs: { miniflare: versions.miniflare, esbuild: versions.esbuild },
  findVersion: (tools) => {
    const manifest = readFileSync(join(tools, "node_modules/workerd/package.json"), "utf8");
    return (JSON.parse(manifest) as { version: string }).version;
  },
  async run(bench) {
    await installProgram(bench, "worker.ts");
    const path = await bundle(bench, "worker.ts", "--platform=browser");
    return compareFacts(await callWorker(bench, path));
  },
};

async function callWorker({ tools, servers }: Bench, path: string): Promise<Facts> {
  const load = createRequire(join(tools, "package.json"));
  const { Miniflare } = load("miniflare") as MiniflareModule;
  const miniflare = new Miniflare({
    modules: [{ type: "ESModule", path: "bundle.mjs", contents: readFileSync(path, "utf8") }],
    compatibilityDate: "2026-01-01",
  });
  try {
    const body = JSON.stringify(servers);
    const response = await miniflare.dispatchFetch("http://worker/", { method: "POST", body });
    if (!response.ok) throw new Error(`The worker failed: ${await response.text()}`);
    return (await response.json()) as Facts;
  } finally {
    await miniflare.dispose();
  }
}
