import { resolve } from "node:path";
import type { Page } from "../page/page.ts";
import { checkTree } from "../spec/check-tree.ts";
import { formatFiles } from "../spec/format-files.ts";
import type { Fields } from "../spec/json.ts";
import type { SpecModel } from "../spec/model.ts";
import { readSpec } from "../spec/read-spec.ts";
import { type Disk, recoverTree, swapTree } from "../spec/swap-tree.ts";
import { readTree, type Tree } from "../spec/tree.ts";
import { hashPages } from "./hash-pages.ts";
import { planAdoption } from "./plan-adoption.ts";
import { prepareImport } from "./prepare-import.ts";
import type { Note } from "./reading/note.ts";
import { type Changes, renderFiles } from "./render-files.ts";
import { createReport, type Report } from "./report.ts";

export interface AdoptOptions {
  /** The folder of the spec. */
  readonly root: string;
  readonly pages: readonly Page[];
  /** operationIds or numbers of pages; nothing means all. */
  readonly ids?: readonly string[];
  /** The group that the vendor's index has each page in, by address. */
  readonly groups?: ReadonlyMap<string, string>;
  readonly dryRun?: boolean;
  /** The hash of each page's text, by address. Without it, the hash of what was read. */
  readonly hashes?: ReadonlyMap<string, string>;
  readonly now?: Date;
  readonly disk?: Disk;
}

/** Writes what pages say into a spec tree: all of it, or nothing. */
export async function adopt(options: AdoptOptions): Promise<Report> {
  return change(options, (model) => ({ root: model.root, notes: [] }));
}

/**
 * Makes a spec of all pages in a tree that holds nothing but an openapi.yaml without paths: with their servers and
 * their key, an area for each of their groups.
 */
export async function importSite(options: Omit<AdoptOptions, "ids">): Promise<Report> {
  return change(options, (model) =>
    prepareImport(model.root, options.pages, options.groups ?? new Map()),
  );
}

type Prepare = (model: SpecModel) => { root: Fields; notes: Note[] };

async function change(options: AdoptOptions, prepare: Prepare): Promise<Report> {
  const { pages, ids, groups, disk, dryRun } = options;
  const folder = resolve(options.root);
  recoverTree(folder, disk);
  const tree = readTree(folder);
  const { model } = readSpec(tree);
  const { root, notes } = prepare(model);
  const moment = { hashes: options.hashes ?? hashPages(pages), now: options.now ?? new Date() };
  const plan = planAdoption({ pages, model, ids, groups, root, moment });
  const changes = format(tree, renderFiles(tree, plan.draft));
  if (!dryRun && changes.size > 0) await swapTree(folder, changes, checkTree, disk);
  return createReport({ ...plan, notes: [...notes, ...plan.notes] }, listFiles(tree, changes));
}

/** Formatted, and without what is as it was. */
function format(tree: Tree, changes: Changes): Changes {
  const texts = [...changes].filter((entry): entry is [string, string] => entry[1] !== null);
  const formatted = formatFiles(new Map(texts));
  const gone = [...changes].filter(([, text]) => text === null);
  return new Map([...[...formatted].filter(([path, text]) => tree.get(path) !== text), ...gone]);
}

function listFiles(tree: Tree, changes: Changes): Report["files"] {
  const paths = [...changes.keys()].sort();
  return {
    changed: paths.filter((path) => tree.has(path) && changes.get(path) !== null),
    created: paths.filter((path) => !tree.has(path)),
    deleted: paths.filter((path) => changes.get(path) === null),
  };
}
