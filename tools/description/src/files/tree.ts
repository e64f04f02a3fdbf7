import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@cash-in/workbench/problem";

/** The text of every YAML file of a spec tree, by its path from the root, with slashes. */
export type Tree = ReadonlyMap<string, string>;

export const ROOT_FILE = "openapi.yaml";
export const INDEX_FILE = "vendor-index.yaml";
export const LOCK_FILE = "vendor.lock.yaml";

/** Reads a spec tree from the disk. */
export function readTree(root: string): Tree {
  const tree = new Map(
    listFiles(root).map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
  if (!tree.has(ROOT_FILE)) {
    throw new Problem(
      `${join(root, ROOT_FILE)} is not there. Name the folder of the spec with --spec.`,
    );
  }
  return tree;
}

function listFiles(root: string): string[] {
  let entries: ReturnType<typeof read>;
  try {
    entries = read(root);
  } catch {
    throw new Problem(`${root} cannot be read. Name the folder of the spec with --spec.`);
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root).length))
    .map((path) => path.replaceAll("\\", "/").replace(/^\//, ""))
    .sort();
}

function read(root: string) {
  return readdirSync(root, { recursive: true, withFileTypes: true });
}
