import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PageFailure } from "../page.ts";
import { isMap, listOf } from "../text/data.ts";
import type { IndexEntry } from "./read-index.ts";
import { writeFileWhole } from "./write-file-whole.ts";

const FILE = "manifest.json";

/** A page that was downloaded. */
export interface FetchedPage {
  readonly address: string;
  readonly id?: string;
  readonly title: string;
  readonly group: string;
  readonly kind: IndexEntry["kind"];
  /** Its file, in the folder of the manifest. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** When it was last seen like this. */
  readonly time: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What the folder of downloaded pages holds. */
export interface Manifest {
  readonly site: string;
  readonly started: string;
  /** Absent where the download was interrupted. */
  readonly finished?: string;
  readonly pages: readonly FetchedPage[];
  /** Pages of the index that could not be had; of some an older copy is kept under `pages`. */
  readonly failures: readonly PageFailure[];
}

/** The manifest of a folder; undefined where there is none, or none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(folder, FILE), "utf8"));
  } catch {
    return undefined;
  }
  if (!isMap(value) || typeof value.site !== "string") return undefined;
  const manifest = value as unknown as Manifest;
  return {
    ...manifest,
    pages: (listOf(value.pages) as unknown as FetchedPage[]).filter(isFetchedPage),
    failures: listOf(value.failures) as unknown as PageFailure[],
  };
}

/** A file that was changed by hand names no other folder. */
function isFetchedPage(page: FetchedPage): boolean {
  const texts = [page?.address, page?.file, page?.sha256, page?.time];
  return texts.every((text) => typeof text === "string") && /^[\w-]+\.md$/.test(page.file);
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const pages = [...manifest.pages].sort((a, b) => (a.address < b.address ? -1 : 1));
  await writeFileWhole(join(folder, FILE), `${JSON.stringify({ ...manifest, pages }, null, 2)}\n`);
}
