import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { recoverTree } from "@cash-in/description/swap-tree";
import { readTree } from "@cash-in/description/tree";
import { Problem } from "@cash-in/workbench/problem";
import { type PagesFolder, readFolder } from "../pages/site/read-folder.ts";
import { readSpec, type Spec } from "../spec/read-spec.ts";

export const repository = fileURLToPath(new URL("../../../../", import.meta.url));

export function toSpecFolder(given: string | undefined): string {
  return given === undefined ? resolve(repository, "spec") : resolve(given);
}

export function toPagesFolder(given: string | undefined): string {
  return given === undefined ? resolve(repository, ".vendor/pages") : resolve(given);
}

/** The documentation site: the one named, else that of the spec's index. */
export function toSite(given: string | undefined, { model }: Spec): string {
  return toSiteAddress(given ?? model.index.site ?? "");
}

export function toSiteAddress(site: string): string {
  if (!/^https?:\/\//.test(site) || !URL.canParse(site)) {
    throw new Problem(`"${site}" is no address of a site. Write --site https://….`);
  }
  return site;
}

/** The spec, whole even where an adoption was interrupted. */
export function openSpec(folder: string): Spec {
  recoverTree(folder);
  return readSpec(readTree(folder));
}

/** The pages that were fetched, with their groups. */
export async function openPages(
  given: string | undefined,
): Promise<PagesFolder & { groups: Map<string, string> }> {
  const folder = toPagesFolder(given);
  if (!existsSync(folder)) {
    throw new Problem(
      `There are no pages in ${folder}. Run pnpm intake fetch first, or name another folder with --pages.`,
    );
  }
  const pages = await readFolder(folder);
  const groups = new Map(pages.manifest?.pages.map(({ address, group }) => [address, group]));
  return { ...pages, groups };
}
