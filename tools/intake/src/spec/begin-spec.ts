import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { INDEX_FILE, ROOT_FILE } from "@cash-in/description/tree";
import { createYaml, renderYaml } from "@cash-in/description/yaml-file";
import { Problem } from "@cash-in/workbench/problem";

/** Writes a spec that says nothing yet into a new folder. What comes of it may be undone as a whole. */
export function beginSpec(folder: string, site: string | undefined): { undo: () => void } {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Problem(
      `${folder} is not empty, and a new spec overwrites nothing. Name another folder with --out, or delete that one.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  const title = site === undefined ? "Imported API" : new URL(site).host;
  const root = {
    openapi: "3.1.0",
    info: {
      title,
      version: "1.0.0",
      description:
        "Made of documentation pages. What they leave open is marked `x-evidence: inferred`.",
      license: { name: "Unknown", identifier: "LicenseRef-Unknown" },
    },
    servers: [],
    tags: [],
    paths: {},
  };
  writeFileSync(join(folder, ROOT_FILE), renderYaml(createYaml(root)));
  if (site !== undefined) {
    const index = { site, operations: [], schemas: [] };
    writeFileSync(join(folder, INDEX_FILE), renderYaml(createYaml(index)));
  }
  return { undo: () => rmSync(folder, { recursive: true, force: true }) };
}
