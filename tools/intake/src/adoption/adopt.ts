import { resolve } from "node:path";
import type { Fields } from "@cash-in/description/json";
import { type Disk, recoverTree } from "@cash-in/description/swap-tree";
import { readTree } from "@cash-in/description/tree";
import type { Page } from "../pages/page.ts";
import type { SpecModel } from "../spec/model.ts";
import { readSpec } from "../spec/read-spec.ts";
import { prepareImport } from "./assign/prepare-import.ts";
import { tryDraft, writeDraft } from "./files/write-draft.ts";
import { leaveHarmful } from "./leave-harmful.ts";
import { planAdoption } from "./plan-adoption.ts";
import type { Note } from "./reading/note.ts";
import { hashPages } from "./record/hash-pages.ts";
import type { PageException } from "./report/list-exceptions.ts";
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
  return change(options, (model, pages) =>
    prepareImport(model.root, pages, options.groups ?? new Map()),
  );
}

type Prepare = (model: SpecModel, pages: readonly Page[]) => { root: Fields; notes: Note[] };

async function change(options: AdoptOptions, prepare: Prepare): Promise<Report> {
  const { ids, groups, disk, dryRun } = options;
  const folder = resolve(options.root);
  recoverTree(folder, disk);
  const tree = readTree(folder);
  const { model } = readSpec(tree);
  const hashes = options.hashes ?? hashPages(options.pages);
  const moment = { hashes, now: options.now ?? new Date() };
  const plan = (pages: readonly Page[]) => {
    const { root, notes } = prepare(model, pages);
    const planned = planAdoption({ pages, model, ids, groups, root, moment });
    return { ...planned, notes: [...notes, ...planned.notes] };
  };
  const write = async (pages: readonly Page[], left: readonly PageException[]) => {
    const planned = plan(pages);
    const files = await writeDraft(folder, tree, planned, { dryRun, disk });
    const report = createReport(planned, files);
    return { ...report, exceptions: [...report.exceptions, ...left] };
  };
  try {
    return await write(options.pages, []);
  } catch (error) {
    // A page that was asked for by name is not left out behind anybody's back.
    if (ids !== undefined) throw error;
    const found = await leaveHarmful(options.pages, (pages) => tryDraft(tree, plan(pages)));
    if (found.left.length === 0 || found.pages.length === 0) throw error;
    return await write(found.pages, found.left);
  }
}
