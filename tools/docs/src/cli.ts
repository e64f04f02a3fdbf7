import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readOptions } from "@cash-in/changes/src/command-line.ts";
import { Problem } from "@cash-in/changes/src/problem.ts";
import { SpecError } from "@cash-in/description/spec-error";
import { buildSite } from "./build-site.ts";
import { measureFolder } from "./measure-folder.ts";
import { pages } from "./pages.ts";

const help = `Makes the documentation: a folder of pages that need no server and no other host.

Usage: pnpm run docs [--out <dir>]

  --out <dir>   folder to write, emptied first (default: docs-site)
  --help        show this`;

const repository = new URL("../../../", import.meta.url);

const known = {
  out: { type: "string", default: fileURLToPath(new URL("docs-site", repository)) },
  help: { type: "boolean", default: false },
} as const;

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem || error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(args: string[]): Promise<void> {
  const { out, help: wantsHelp } = readOptions(args, known);
  if (wantsHelp) {
    console.log(help);
    return;
  }
  const startedAt = performance.now();
  await buildSite(resolve(out));
  const { files, bytes } = await measureFolder(resolve(out));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`);
  console.log(`Open ${resolve(out, pages.start)}`);
}
