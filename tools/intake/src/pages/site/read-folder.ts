import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, PageFailure } from "../page.ts";
import { pageIdOf } from "../page-id.ts";
import { isPage, readPage } from "../read-page.ts";
import { readCopy } from "./fetch-page.ts";
import { type Manifest, readManifest } from "./manifest.ts";

export interface PagesFolder {
  readonly pages: readonly Page[];
  /** Pages that could not be read, and those that could not be downloaded. */
  readonly failures: readonly PageFailure[];
  /** The sha256 of each page's text, by address. Empty for a folder without a manifest. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly manifest: Manifest | undefined;
}

/** The pages of a folder: one that fetchSite filled, or any with markdown files, whose names are the addresses. */
export async function readFolder(folder: string): Promise<PagesFolder> {
  const manifest = await readManifest(folder);
  const results = manifest ? await readFetched(folder, manifest) : await readFiles(folder);
  const failures = results.filter((result): result is PageFailure => !isPage(result));
  return {
    pages: results.filter(isPage),
    failures: [...(manifest?.failures ?? []), ...failures],
    hashes: new Map(manifest?.pages.map(({ address, sha256 }) => [address, sha256])),
    manifest,
  };
}

async function readFetched(folder: string, { pages }: Manifest): Promise<(Page | PageFailure)[]> {
  const results: (Page | PageFailure)[] = [];
  for (const page of pages) {
    if (page.kind === "guide" || page.kind === "group") continue;
    const text = await readCopy(folder, page);
    results.push(
      text === undefined
        ? {
            address: page.address,
            reason: `Its file ${page.file} is missing or was changed; fetch the pages again.`,
          }
        : readPage(text, page.address),
    );
  }
  return results;
}

async function readFiles(folder: string): Promise<(Page | PageFailure)[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md")).sort();
  const results: (Page | PageFailure)[] = [];
  for (const file of files) {
    // Guides and groups hold no OpenAPI document.
    if (/^\d+[mf]/.test(pageIdOf(file) ?? "")) continue;
    results.push(readPage(await readFile(join(folder, file), "utf8"), file));
  }
  return results;
}
