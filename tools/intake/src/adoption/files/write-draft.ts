import { type Disk, swapTree } from "@cash-in/description/swap-tree";
import type { Tree } from "@cash-in/description/tree";
import { checkTree } from "../../spec/check-tree.ts";
import { formatFiles } from "../../spec/format-files.ts";
import type { Draft } from "../draft.ts";
import { type Changes, renderFiles } from "./render-files.ts";

/** Which files a draft changes. */
export interface ChangedFiles {
  readonly changed: readonly string[];
  readonly created: readonly string[];
  readonly deleted: readonly string[];
}

/** Writes a draft into the folder of its spec: all of it, or nothing. */
export async function writeDraft(
  folder: string,
  tree: Tree,
  draft: Draft,
  {
    dryRun = false,
    disk,
  }: { readonly dryRun?: boolean | undefined; readonly disk?: Disk | undefined },
): Promise<ChangedFiles> {
  const changes = format(tree, renderFiles(tree, draft));
  if (!dryRun && changes.size > 0) await swapTree(folder, changes, checkTree, disk);
  return listFiles(tree, changes);
}

/** Formatted, and without what is as it was. */
function format(tree: Tree, changes: Changes): Changes {
  const texts = [...changes].filter((entry): entry is [string, string] => entry[1] !== null);
  const formatted = formatFiles(new Map(texts));
  const gone = [...changes].filter(([, text]) => text === null);
  return new Map([...[...formatted].filter(([path, text]) => tree.get(path) !== text), ...gone]);
}

function listFiles(tree: Tree, changes: Changes): ChangedFiles {
  const paths = [...changes.keys()].sort();
  return {
    changed: paths.filter((path) => tree.has(path) && changes.get(path) !== null),
    created: paths.filter((path) => !tree.has(path)),
    deleted: paths.filter((path) => changes.get(path) === null),
  };
}
