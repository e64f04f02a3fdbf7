import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { States } from "../state/state.ts";
import { type Changeset, prefix } from "./changeset.ts";
import { listNew } from "./find-uncovered.ts";

/** Puts the changesets in place of those that an earlier run made since the base. Says what it did, by path. */
export function writeChangesets(
  root: string,
  states: States,
  changesets: readonly Changeset[],
): { written: string[]; removed: string[] } {
  const paths = changesets.map(({ path }) => path);
  const removed = listNew(states)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(prefix) && !paths.includes(path));
  for (const path of removed) rmSync(join(root, path));
  for (const { path, text } of changesets) writeFileSync(join(root, path), text);
  return { written: paths, removed };
}
