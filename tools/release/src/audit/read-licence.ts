import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@cash-in/workbench/problem";
import type { Dependency } from "./list-production.ts";

/** Reads what installed packages say of their licence. Lockfiles do not know it. */
export function createLicenceReader(root: string): (dependency: Dependency) => string | undefined {
  const store = join(root, "node_modules/.pnpm");
  const folders = readdirSync(store);
  return ({ name, version }) => {
    const start = `${name.replace("/", "+")}@${version}`;
    // Behind an underscore stand the peers it is installed with.
    const folder = folders.find((it) => it === start || it.startsWith(`${start}_`));
    if (folder === undefined) {
      throw new Problem(`${name}@${version} is not installed. Run pnpm install.`);
    }
    const path = join(store, folder, "node_modules", name, "package.json");
    return getLicence(JSON.parse(readFileSync(path, "utf8")));
  };
}

/** The licence in a manifest, as an SPDX expression; also in the two ways of writing it that are no more. */
export function getLicence({ license, licenses }: Record<string, unknown>): string | undefined {
  const [first, ...others] = [license ?? licenses ?? []].flat().map(getName);
  return others.length === 0 ? first : `(${[first, ...others].join(" OR ")})`;
}

function getName(licence: string | { readonly type?: string }): string | undefined {
  return typeof licence === "string" ? licence : licence.type;
}
