import type { PageFailure } from "../page.ts";
import { isHtml } from "../text/read-fence.ts";
import type { Downloader } from "./create-downloader.ts";
import { DownloadError } from "./download-error.ts";
import { type IndexEntry, readIndex } from "./read-index.ts";

interface Index {
  readonly text: string;
  readonly entries: readonly IndexEntry[];
}

/** The index of a site. */
export async function fetchIndex(site: string, download: Downloader): Promise<Index | PageFailure> {
  const address = `${site}/llms.txt`;
  try {
    const answer = await download(address);
    if (answer === "unchanged")
      return {
        address,
        reason: "The site answers 304, though nothing was asked of it; run it again later.",
      };
    if (isHtml(answer.text)) {
      return {
        address,
        reason:
          "The index is HTML, not text; open it in a browser and see whether it asks for a login.",
      };
    }
    const entries = readIndex(answer.text, site);
    if (entries.length > 0) return { text: answer.text, entries };
    return { address, reason: "The index lists no page; open it in a browser and compare." };
  } catch (error) {
    if (error instanceof DownloadError) return { address, reason: error.message };
    throw error;
  }
}
