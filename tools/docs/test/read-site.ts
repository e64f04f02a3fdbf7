import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** All files of the site: text by path. */
export async function readSite(site: string): Promise<Map<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = paths.map(
    async (path) =>
      [relative(site, path).replaceAll("\\", "/"), await readFile(path, "utf8")] as const,
  );
  return new Map(await Promise.all(texts));
}
