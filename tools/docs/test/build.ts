import { mkdtempDisposable } from "node:fs/promises";
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
  const temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-docs-test-"));
  const folder = temporary.path;
  await buildSite(join(folder, "site"));
  project.provide("site", join(folder, "site"));
  return () => temporary.remove();
}
