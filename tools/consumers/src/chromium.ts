import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Chromium on this machine: what CHROMIUM names, or the first one on the path. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROMIUM: named, PATH = "" } = env;
  const candidates =
    named !== undefined ? [named] : PATH.split(delimiter).map((folder) => join(folder, "chromium"));
  return candidates.find((it) => existsSync(it));
}

/** playwright-core adds --headless and a new --user-data-dir. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
