import type { FetchProgress } from "../pages/site/fetch-site.ts";

/** A line for each page that is downloaded. */
export function tellProgress({ done, total, address, outcome, reason }: FetchProgress): void {
  process.stderr.write(`${done}/${total} ${outcome} ${address}${reason ? `: ${reason}` : ""}\n`);
}
