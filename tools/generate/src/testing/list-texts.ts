import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** The texts of all files below a folder, by path, sorted. */
export async function listTexts(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const texts = paths.map(
    async (path) => [path, await readFile(join(folder, path), "utf8")] as const,
  );
  return new Map(await Promise.all(texts));
}
