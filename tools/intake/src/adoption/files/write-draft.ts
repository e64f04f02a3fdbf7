import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

/** Throws where a draft cannot be written, or is no whole spec. Nothing is left of it. */
export async function tryDraft(tree: Tree, draft: Draft): Promise<void> {
  const files = new Map(tree);
  for (const [path, text] of renderFiles(tree, draft)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  await using folder = await mkdtempDisposable(join(tmpdir(), "cash-in-draft-"));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  await checkTree(folder.path);
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
