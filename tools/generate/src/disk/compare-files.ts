import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../text/compare-text.ts";

/** A file that is not as it should be. */
export interface Change {
  /** Relative to the root. */
  readonly path: string;
  readonly kind: "missing" | "different" | "extra";
}

/**
 * Compares files with the disk. In the given folders nothing else may be; elsewhere, other files are none of our
 * business.
 */
export async function compareFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  ownFolders: readonly string[],
): Promise<Change[]> {
  const changes = [...files].map(async ([path, text]): Promise<Change[]> => {
    const present = await readText(join(root, path));
    if (present === text) return [];
    return [{ path, kind: present === undefined ? "missing" : "different" }];
  });
  const extras = ownFolders.map(async (folder): Promise<Change[]> => {
    const paths = (await listFiles(root, folder)).filter((path) => !files.has(path));
    return paths.map((path) => ({ path, kind: "extra" }));
  });
  const all = (await Promise.all([...changes, ...extras])).flat();
  return all.sort((a, b) => compareText(a.path, b.path));
}

/** The text of a file; `undefined` where there is none. */
export async function readText(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(ignoreAbsence);
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    ignoreAbsence,
  );
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    );
}

function ignoreAbsence(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
