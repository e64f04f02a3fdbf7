import { DownloadError } from "./download-error.ts";

/** What makes a server say that nothing has changed. */
export interface Seen {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** A file of the site. */
export type Download = { readonly text: string; readonly type: string } & Seen;

/** What an answer means for a download. */
export type Reply =
  | { readonly kind: "text"; readonly download: Download }
  | { readonly kind: "unchanged" }
  | { readonly kind: "moved"; readonly to: URL }
  | { readonly kind: "busy"; readonly reason: string; readonly wait?: number };

const REDIRECTS = [301, 302, 303, 307, 308];
const PASSING = [408, 425, 429, 500, 502, 503, 504];

/** Reads the head of an answer. */
export function readReply(response: Response, url: URL, now: number): Reply {
  const { status, headers } = response;
  if (status === 200) {
    return {
      kind: "text",
      download: {
        text: "",
        type: headers.get("content-type") ?? "",
        etag: headers.get("etag") ?? undefined,
        lastModified: headers.get("last-modified") ?? undefined,
      },
    };
  }
  if (status === 304) return { kind: "unchanged" };
  const location = headers.get("location");
  if (REDIRECTS.includes(status) && location !== null && URL.canParse(location, url)) {
    return { kind: "moved", to: new URL(location, url) };
  }
  if (PASSING.includes(status)) {
    const wait = readRetryAfter(headers.get("retry-after"), now);
    return {
      kind: "busy",
      reason: `The site answers ${status}`,
      ...(wait === undefined ? {} : { wait }),
    };
  }
  if (status === 404 || status === 410) {
    throw new DownloadError(
      `The site answers ${status}: the page is gone; see whether it was renamed.`,
      "gone",
    );
  }
  if (status === 401 || status === 403) {
    throw new DownloadError(
      `The site answers ${status}: it asks for a login; open it in a browser.`,
      "page",
    );
  }
  throw new DownloadError(`The site answers ${status}; open it in a browser.`, "page");
}

/** Milliseconds to wait: the header holds seconds or a date. */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
