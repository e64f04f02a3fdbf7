import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tree } from "@cash-in/description/tree";
import { renderFiles } from "../../adoption/files/render-files.ts";
import { formatFiles } from "../../spec/format-files.ts";
import { readSpec } from "../../spec/read-spec.ts";
import { planTraffic, type TrafficOptions, type TrafficPlan } from "../plan-traffic.ts";
import { type Recording, readHar } from "../read-har.ts";

/** Reads the text of a recording by way of a file, which is gone afterwards. */
export function readRecording(text: string): Recording {
  const folder = mkdtempSync(join(tmpdir(), "cash-in-har-"));
  try {
    const path = join(folder, "traffic.har");
    writeFileSync(path, text);
    return readHar(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a recording makes of a tree: the plan, and the files after it, formatted. */
export function learnFrom(
  tree: Tree,
  har: string,
  options: Pick<TrafficOptions, "bind" | "server" | "confirmed"> = {},
): { plan: TrafficPlan; files: Map<string, string> } {
  const { model } = readSpec(tree);
  const plan = planTraffic({ recording: readRecording(har), model, ...options });
  const changes = renderFiles(tree, plan.draft);
  const texts = [...changes].filter((entry): entry is [string, string] => entry[1] !== null);
  const files = new Map([...tree, ...formatFiles(new Map(texts))]);
  for (const [path, text] of changes) if (text === null) files.delete(path);
  return { plan, files };
}
