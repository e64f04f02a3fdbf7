import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../src/build-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the site, built once for all tests. */
    site: string;
  }
}

export default async function build(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "cash-in-docs-test-"));
  await buildSite(join(folder, "site"));
  project.provide("site", join(folder, "site"));
  return () => rm(folder, { recursive: true, force: true });
}
