import { existsSync, readdirSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "@cash-in/workbench/problem";
import { pages } from "./pages.ts";

/** Empties the folder of the site. Refuses one that holds something else, which would be lost. */
export async function emptyFolder(site: string): Promise<void> {
  const isOther =
    existsSync(site) && readdirSync(site).length > 0 && !existsSync(join(site, pages.reference));
  if (isOther) {
    throw new Problem(
      `${site} holds something else than the documentation. Name another folder with --out, or empty it.`,
    );
  }
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
}
