import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PageFailure } from "../page.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createDownloader, type Downloader } from "./create-downloader.ts";
import { fetchIndex } from "./fetch-index.ts";
import { createPageFetcher, type Outcome } from "./fetch-page.ts";
import { type FetchedPage, type Manifest, readManifest, writeManifest } from "./manifest.ts";
import type { IndexEntry } from "./read-index.ts";
import { removeOthers } from "./remove-others.ts";
import { writeFileWhole } from "./write-file-whole.ts";

export interface FetchOptions {
  /** Where the vendor's documentation stands: `https://developer-api.cash-in.com`. */
  readonly site: string;
  /** The folder that keeps the pages; it makes itself ignored by git. */
  readonly out?: string;
  readonly fetch?: typeof fetch;
  readonly onProgress?: (progress: FetchProgress) => void;
  /** How many pages are downloaded at a time. */
  readonly concurrency?: number;
  readonly clock?: Clock;
}

export interface FetchProgress {
  readonly done: number;
  readonly total: number;
  readonly address: string;
  readonly outcome: Outcome;
  readonly reason?: string;
}

export interface FetchResult {
  readonly entries: readonly IndexEntry[];
  readonly pages: readonly FetchedPage[];
  readonly failures: readonly PageFailure[];
  /** 0: all pages are there. 2: some, or the index, could not be had. */
  readonly exitCode: 0 | 2;
}

const PAGES_FOLDER = ".vendor/pages";
/** An interrupted download is continued within a day; afterwards every page is asked for again. */
const CONTINUED_FOR = 24 * 60 * 60_000;

/** Downloads the pages of a documentation site into a folder. */
export async function fetchSite(options: FetchOptions): Promise<FetchResult> {
  const { out = PAGES_FOLDER, clock = systemClock } = options;
  const site = options.site
    .trim()
    .replace(/\/llms\.txt$/, "")
    .replace(/\/+$/, "");
  if (!/^https?:\/\//.test(site) || !URL.canParse(site)) {
    throw new Error(
      `"${options.site}" is no address of a site; write it like https://example.com.`,
    );
  }
  const download = createDownloader(site, { fetch: options.fetch ?? fetch, clock });
  const index = await fetchIndex(site, download);
  if ("reason" in index) return { entries: [], pages: [], failures: [index], exitCode: 2 };

  await mkdir(out, { recursive: true });
  await ignoreInGit(out);
  await writeFileWhole(join(out, "llms.txt"), index.text);
  const known = await readManifest(out);
  const previous = known?.site === site ? known : undefined;
  const manifest = await fetchPages(
    index.entries,
    { ...options, site, out, clock },
    download,
    previous,
  );
  await removeOthers(out, manifest);
  const { pages, failures } = manifest;
  return { entries: index.entries, pages, failures, exitCode: failures.length > 0 ? 2 : 0 };
}

/** Pages are third-party text and never committed. A file that is there already is not ours to change. */
async function ignoreInGit(folder: string): Promise<void> {
  try {
    await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

type Settings = FetchOptions & Required<Pick<FetchOptions, "site" | "out" | "clock">>;

async function fetchPages(
  entries: readonly IndexEntry[],
  { site, out, clock, concurrency = 4, onProgress }: Settings,
  download: Downloader,
  previous: Manifest | undefined,
): Promise<Manifest> {
  const now = () => new Date(clock.now()).toISOString();
  const interrupted = previous && !previous.finished ? Date.parse(previous.started) : Number.NaN;
  const continued = clock.now() - interrupted < CONTINUED_FOR;
  const started = continued && previous ? previous.started : now();
  const pages = new Map(previous?.pages.map((page) => [page.address, page]));
  const failures: PageFailure[] = [];
  const fetchPage = createPageFetcher({
    out,
    download,
    now,
    keptSince: continued ? started : undefined,
  });
  const save = createSaver(out, () => ({ site, started, pages: [...pages.values()], failures }));
  const waiting = entries.entries();
  let done = 0;

  async function work(): Promise<void> {
    for (const [, entry] of waiting) {
      const { address } = entry;
      const result = await fetchPage(entry, pages.get(address));
      if (result.page) pages.set(address, result.page);
      else pages.delete(address);
      if (result.reason !== undefined) failures.push({ address, reason: result.reason });
      await save();
      done += 1;
      const reason = result.reason === undefined ? {} : { reason: result.reason };
      onProgress?.({ done, total: entries.length, address, outcome: result.outcome, ...reason });
    }
  }
  await Promise.all(Array.from({ length: Math.min(Math.max(1, concurrency), 16) }, work));

  const listed = new Set(entries.map(({ address }) => address));
  const left = [...pages.values()].filter(({ address }) => listed.has(address));
  const manifest = { site, started, finished: now(), pages: left, failures };
  await writeManifest(out, manifest);
  return manifest;
}

/** Writes the manifest, one writing after the other. */
function createSaver(out: string, create: () => Manifest): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => writeManifest(out, create()));
    return last;
  };
}
