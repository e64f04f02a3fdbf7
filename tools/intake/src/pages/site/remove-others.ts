import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "./manifest.ts";

/** Removes the pages that the site has no longer, and what an interruption left behind. Only files that we name so. */
export async function removeOthers(folder: string, { pages }: Manifest): Promise<void> {
  const kept = new Set(pages.map(({ file }) => file));
  const draft = /\.[0-9a-f-]{36}\.tmp$/;
  for (const file of await readdir(folder)) {
    const ours = /^(\d+[edmf]\d+|page-[a-z0-9-]+)\.md$/.test(file) || draft.test(file);
    if (ours && !kept.has(file)) await rm(join(folder, file), { force: true });
  }
}
