import { type Clock, systemClock } from "./clock.ts";
import { DownloadError } from "./download-error.ts";
import { discard, readBody } from "./read-body.ts";
import { type Download, type Reply, readReply, type Seen } from "./read-reply.ts";

export interface DownloadOptions {
  readonly fetch: typeof fetch;
  readonly clock?: Clock;
}

/** Has a file of the site, or that it has not changed. */
export type Downloader = (address: string, seen?: Seen) => Promise<Download | "unchanged">;

const ATTEMPTS = 5;
const FIRST_WAIT = 1000;
/** A server that wants more is asked another day. */
const LONGEST_WAIT = 5 * 60_000;
const TIME_LIMIT = 60_000;
const MAX_REDIRECTS = 5;

/** Downloads from one site and no other. When the site wants a pause, all downloads make it. */
export function createDownloader(
  site: string,
  { fetch, clock = systemClock }: DownloadOptions,
): Downloader {
  const { origin } = new URL(site);
  let resumeAt = 0;

  async function attempt(address: string, seen: Seen | undefined): Promise<Reply> {
    const pause = resumeAt - clock.now();
    if (pause > 0) await clock.sleep(pause);
    let url = new URL(address);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await fetch(url, {
        headers: createHeaders(seen),
        redirect: "manual",
        signal: clock.limit(TIME_LIMIT),
      });
      const reply = readReply(response, url, clock.now());
      if (reply.kind === "text") {
        return { ...reply, download: { ...reply.download, text: await readBody(response) } };
      }
      await discard(response);
      if (reply.kind !== "moved") return reply;
      url = refuseOthers(reply.to, origin);
    }
    throw new DownloadError("It is redirected in a circle; open it in a browser.", "page");
  }

  return async (address, seen) => {
    refuseOthers(address, origin);
    let reason = "";
    for (let count = 0; count < ATTEMPTS; count++) {
      const reply = await attempt(address, seen).catch(readConnectionError);
      if (reply.kind === "text") return reply.download;
      if (reply.kind === "unchanged") return "unchanged";
      if (reply.kind !== "busy") continue;
      reason = reply.reason;
      const wait = reply.wait ?? FIRST_WAIT * 2 ** count;
      if (wait > LONGEST_WAIT) {
        throw new DownloadError(
          `${reason}, and asks to wait ${Math.round(wait / 1000)} s; run it again later.`,
          "site",
        );
      }
      if (count < ATTEMPTS - 1) resumeAt = Math.max(resumeAt, clock.now() + wait);
    }
    throw new DownloadError(`${reason}, ${ATTEMPTS} times in a row; run it again later.`, "site");
  };
}

function createHeaders({ etag, lastModified }: Seen = {}): Record<string, string> {
  return {
    accept: "text/markdown, text/plain;q=0.9, */*;q=0.1",
    "user-agent": "cash-in-clients vendor fetch",
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

/** The address, if it is one of the site's. */
function refuseOthers(address: string | URL, origin: string): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (url?.origin === origin) return url;
  const place = url && url.origin !== "null" ? url.origin : "no web site";
  throw new DownloadError(
    `It stands at ${place}, not at ${origin}, which alone is asked; open it in a browser.`,
    "page",
  );
}

/** A lost connection is a reason to try again; what we found ourselves is none. */
function readConnectionError(error: unknown): Reply {
  if (error instanceof DownloadError) throw error;
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const { code, name } = cause as { code?: string; name?: string };
  const late = name === "TimeoutError" || (error as Error).name === "TimeoutError";
  const what = late ? `There was no answer within ${TIME_LIMIT / 1000} s` : "The connection failed";
  return { kind: "busy", reason: code && !late ? `${what} (${code})` : what };
}
