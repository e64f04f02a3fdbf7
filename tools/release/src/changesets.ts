import { globSync } from "node:fs";
import { basename, join } from "node:path";

/** The changesets that no version holds yet. */
export function listChangesets(root: string): readonly string[] {
  const files = globSync("*.md", { cwd: join(root, ".changeset") });
  return files.filter((file) => basename(file) !== "README.md");
}
