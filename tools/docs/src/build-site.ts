import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadSpec } from "@cash-in/description/load";
import { createModel } from "@cash-in/generate/create-model";
import { build } from "esbuild";
import { allowScripts } from "./allow-scripts.ts";
import { emptyFolder } from "./empty-folder.ts";
import { buildPackages, type Export } from "./packages/build-packages.ts";
import { pages } from "./pages.ts";
import { buildReference } from "./reference/build-reference.ts";
import { createEntries } from "./start/create-entries.ts";
import { emitStartPage } from "./start/emit-start-page.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url)).replace(/\/$/, "");

/** Makes the whole site in a folder, which is emptied first. */
export async function buildSite(site: string): Promise<void> {
  const description = join(root, "packages/mock/openapi.yaml");
  const { document } = await loadSpec(description);
  const model = createModel(document);
  await emptyFolder(site);
  await mkdir(join(site, "assets"));
  await copyFile(description, join(site, pages.description));
  await buildReference(document, model, site);
  const exports = await buildPackages(root, site);
  const areas = new Set(model.areas.map(({ name }) => name));
  const others = listFolders(exports).filter((folder) => !areas.has(folder));
  const page = emitStartPage(
    model,
    createEntries(model, exports),
    await Promise.all(others.map(readPackage)),
  );
  await writeFile(join(site, pages.start), page);
  await buildAssets(site);
  await allowScripts(site);
}

function listFolders(exports: readonly Export[]): string[] {
  const names = exports.map(({ module }) => module.split("/")[1] ?? "");
  return [...new Set(names)].sort();
}

async function readPackage(folder: string) {
  const manifest = await readFile(join(root, "packages", folder, "package.json"), "utf8");
  return { folder, description: (JSON.parse(manifest) as { description: string }).description };
}

async function buildAssets(site: string): Promise<void> {
  const start = fileURLToPath(new URL("start/", import.meta.url));
  await copyFile(join(start, "start.css"), join(site, "assets/start.css"));
  // One plain script: a browser takes no modules from files.
  await build({
    entryPoints: [join(start, "search.ts")],
    outfile: join(site, "assets/search.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "inline",
    logLevel: "silent",
  });
}
