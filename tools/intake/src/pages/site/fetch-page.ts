import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkPage } from "./check-page.ts";
import type { Downloader } from "./create-downloader.ts";
import { DownloadError } from "./download-error.ts";
import { fileNameOf } from "./file-name.ts";
import type { FetchedPage } from "./manifest.ts";
import type { IndexEntry } from "./read-index.ts";
import type { Download } from "./read-reply.ts";
import { writeFileWhole } from "./write-file-whole.ts";

interface Options {
  readonly out: string;
  readonly download: Downloader;
  readonly now: () => string;
  /** Pages that were downloaded since then are not asked for again. */
  readonly keptSince: string | undefined;
}

/** What became of a page. `kept`: it was downloaded before the interruption. */
export type Outcome = "fetched" | "unchanged" | "kept" | "failed";

interface Fetched {
  readonly outcome: Outcome;
  /** What is kept of the page now: after a passing fault the copy from before. */
  readonly page?: FetchedPage;
  readonly reason?: string;
}

/** After so many pages without an answer the site is left alone. */
const MAX_SILENT = 5;

export function createPageFetcher(options: Options) {
  const { out, download, now, keptSince } = options;
  let silent = 0;

  return async (entry: IndexEntry, known: FetchedPage | undefined): Promise<Fetched> => {
    const text = known && (await readCopy(out, known));
    // A copy that is no longer whole counts as none.
    const copy = text === undefined ? undefined : known;
    const kept = copy && describe(entry, copy);
    if (kept && keptSince !== undefined && kept.time >= keptSince)
      return { outcome: "kept", page: kept };
    try {
      if (silent >= MAX_SILENT) {
        throw new DownloadError(
          `It was not asked for, because the site did not answer for ${MAX_SILENT} pages; run it again later.`,
          "site",
        );
      }
      const answer = await download(entry.address, copy);
      silent = 0;
      if (answer === "unchanged") {
        if (!kept)
          throw new DownloadError(
            "The site answers 304, though nothing was asked of it; run it again later.",
            "page",
          );
        return { outcome: "unchanged", page: { ...kept, time: now() } };
      }
      const reason = checkPage(answer.text, entry);
      if (reason !== undefined) throw new DownloadError(reason, "page");
      const page = await keep(answer, entry, options);
      return { outcome: page.sha256 === copy?.sha256 ? "unchanged" : "fetched", page };
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      silent = error.fault === "site" ? silent + 1 : 0;
      const page = error.fault === "gone" || !kept ? {} : { page: kept };
      return { outcome: "failed", reason: error.message, ...page };
    }
  };
}

async function keep(
  { text, etag, lastModified }: Download,
  entry: IndexEntry,
  { out, now }: Options,
): Promise<FetchedPage> {
  const file = fileNameOf(entry.address);
  await writeFileWhole(join(out, file), text);
  const facts = {
    address: entry.address,
    title: entry.title,
    group: entry.group,
    kind: entry.kind,
    file,
    sha256: hash(text),
    bytes: Buffer.byteLength(text),
    time: now(),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  return entry.id === undefined ? facts : { ...facts, id: entry.id };
}

/** The page as it is listed now: titles and groups change, its content has not. */
function describe({ title, group, kind }: IndexEntry, page: FetchedPage): FetchedPage {
  return { ...page, title, group, kind };
}

/** The text that was kept, if it is still what was downloaded. */
export async function readCopy(folder: string, page: FetchedPage): Promise<string | undefined> {
  try {
    const text = await readFile(join(folder, page.file), "utf8");
    return hash(text) === page.sha256 ? text : undefined;
  } catch {
    return undefined;
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
