import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listChangesets } from "../changesets.ts";
import { checkChangelog } from "../checks/check-changelog.ts";
import type { PublicPackage } from "../packages.ts";

/** Every package has the version of a release, and a changelog that tells of it. */
export function checkVersioned(
  root: string,
  packages: readonly PublicPackage[],
): readonly string[] {
  const pending = listChangesets(root);
  // The next version and its changelog are made of them.
  if (pending.length > 0) {
    return [`${pending.length} changesets are in no version yet. Run: pnpm release:version`];
  }
  return packages.flatMap(({ folder, manifest }) => {
    if (manifest.version === "0.0.0") {
      return [
        `${folder} has the version 0.0.0, which no release gave it. Run: pnpm changeset, then pnpm release:version`,
      ];
    }
    const files = new Map([["CHANGELOG.md", readText(join(root, folder, "CHANGELOG.md"))]]);
    return checkChangelog({ manifest, files }).map(
      (fault) => `${folder}/${fault}. Run: pnpm changeset, then pnpm release:version`,
    );
  });
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
