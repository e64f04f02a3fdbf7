import { resolve } from "node:path";
import { type Disk, recoverTree } from "@cash-in/description/swap-tree";
import { readTree } from "@cash-in/description/tree";
import { type ChangedFiles, writeDraft } from "../adoption/files/write-draft.ts";
import { readSpec } from "../spec/read-spec.ts";
import { planTraffic, type TrafficPlan } from "./plan-traffic.ts";
import type { Recording } from "./read-har.ts";

export interface ObserveOptions {
  /** The folder of the spec. */
  readonly root: string;
  readonly recording: Recording;
  readonly bind?: readonly string[];
  readonly server?: string | undefined;
  readonly confirmed?: readonly string[];
  readonly dryRun?: boolean;
  readonly disk?: Disk;
}

export interface Observation extends TrafficPlan {
  readonly files: ChangedFiles;
}

/** Writes what a recording shows into a spec tree: all of it, or nothing. */
export async function observe(options: ObserveOptions): Promise<Observation> {
  const folder = resolve(options.root);
  recoverTree(folder, options.disk);
  const tree = readTree(folder);
  const { model } = readSpec(tree);
  const plan = planTraffic({ ...options, model });
  return { ...plan, files: await writeDraft(folder, tree, plan.draft, options) };
}
