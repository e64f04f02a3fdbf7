import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Area, Operation } from "@cash-in/core";

/** What the generator has made of an area. */
export interface GeneratedArea {
  /** Its package. */
  readonly folder: URL;
  readonly area: Area;
  readonly operations: readonly Operation[];
}

/** The areas that have contract tests, by the folders of their packages. */
export function listAreas(repository: string): string[] {
  const packages = join(repository, "packages");
  return readdirSync(packages)
    .filter((it) => existsSync(join(packages, it, "test/contract.test.ts")))
    .sort();
}

export async function readArea(repository: string, name: string): Promise<GeneratedArea> {
  const folder = pathToFileURL(`${join(repository, "packages", name)}/`);
  const load = async (file: string): Promise<object> =>
    import(new URL(`src/generated/${file}`, folder).href);
  const { area } = (await load("area.ts")) as { readonly area: Area };
  const operations = Object.values(await load("operations.ts")) as Operation[];
  return { folder, area, operations };
}
