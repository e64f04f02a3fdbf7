import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";
import type { Facts } from "../../program/consume.mts";
import { chromiumFlags, findChromium } from "../chromium.ts";
import { bundle } from "./bundles.ts";
import { compareFacts } from "./compare-facts.ts";
import type { Bench, Consumer } from "./consumer.ts";
import { installProgram } from "./copy-program.ts";
import { versions } from "./versions.ts";

// The part of playwright-core that is used here; it is installed only where this consumer runs.
interface Page {
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: (code: string) => Promise<unknown>;
}

interface Browser {
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

interface PlaywrightModule {
  readonly chromium: { readonly launch: (options: object) => Promise<Browser> };
}

const executable = findChromium();

// Where a connection breaks that it used before, Chromium sends a request again by itself. No page can prevent it.
const known: Facts = { "changes that arrive": { POST: 2, DELETE: 2 } };

/** A page in Chromium, of another origin than the servers. */
export const page: Consumer = {
  name: "chromium",
  needs: { "playwright-core": versions["playwright-core"], esbuild: versions.esbuild },
  findObstacle: () =>
    executable === undefined
      ? "there is no chromium: install it, or set CHROMIUM to its path"
      : undefined,
  findVersion: async (cwd, env) =>
    (await runProgram(executable ?? "", ["--version"], { cwd, env })).replace(
      /^\D*(\S+).*$/s,
      "$1",
    ),
  async run(bench) {
    await installProgram(bench, "page.ts");
    const script = readFileSync(await bundle(bench, "page.ts", "--platform=browser"), "utf8");
    const site = createServer((request, response) => {
      const isScript = request.url === "/bundle.mjs";
      response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
      response.end(isScript ? script : '<script type="module" src="/bundle.mjs"></script>');
    });
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", () => resolve()));
    try {
      const { port } = site.address() as AddressInfo;
      return compareFacts(await callPage(bench, `http://127.0.0.1:${port}/`), known);
    } finally {
      site.close();
      site.closeAllConnections();
    }
  },
};

async function callPage({ tools, env, servers }: Bench, url: string): Promise<Facts> {
  const load = createRequire(join(tools, "package.json"));
  const { chromium } = load("playwright-core") as PlaywrightModule;
  const browser = await chromium.launch({ executablePath: executable, args: chromiumFlags, env });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return (await page.evaluate(`consume(${JSON.stringify(servers)})`)) as Facts;
  } finally {
    await browser.close();
  }
}
