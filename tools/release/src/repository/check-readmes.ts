import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicPackage } from "../packages.ts";

/** Whether a README goes out that says how to get a package before there is a release. */
export function checkReadmes(root: string, packages: readonly PublicPackage[]): readonly string[] {
  const early = packages.filter(({ folder }) => {
    const path = join(root, folder, "README.md");
    return existsSync(path) && readFileSync(path, "utf8").includes("Not in the npm registry yet");
  });
  if (early.length === 0) return [];
  return [
    `READMEs that say that nothing is released: ${early.length}, such as ${early[0]?.folder}/README.md. Set isReleased in tools/generate/src/released.ts, run pnpm generate, commit`,
  ];
}
