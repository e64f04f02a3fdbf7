import type { FetchProgress } from "../pages/site/fetch-site.ts";
import { showLine } from "../text/show.ts";

/** A line for each page that is downloaded. */
export function tellProgress({ done, total, address, outcome, reason }: FetchProgress): void {
  const line = `${done}/${total} ${outcome} ${address}${reason ? `: ${reason}` : ""}`;
  process.stderr.write(`${showLine(line)}\n`);
}
