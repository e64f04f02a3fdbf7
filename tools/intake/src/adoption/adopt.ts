import { resolve } from "node:path";
import type { Fields } from "@cash-in/description/json";
import { type Disk, recoverTree } from "@cash-in/description/swap-tree";
import { readTree } from "@cash-in/description/tree";
import type { Page } from "../pages/page.ts";
import type { SpecModel } from "../spec/model.ts";
import { readSpec } from "../spec/read-spec.ts";
import { prepareImport } from "./assign/prepare-import.ts";
import { writeDraft } from "./files/write-draft.ts";
import { planAdoption } from "./plan-adoption.ts";
import type { Note } from "./reading/note.ts";
import { hashPages } from "./record/hash-pages.ts";
import { createReport, type Report } from "./report/report.ts";

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
  const files = await writeDraft(folder, tree, plan, { dryRun, disk });
  return createReport({ ...plan, notes: [...notes, ...plan.notes] }, files);
}
