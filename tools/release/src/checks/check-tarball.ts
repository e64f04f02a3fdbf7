import type { Outcome } from "../rehearse/outcome.ts";
import { checkChangelog } from "./check-changelog.ts";
import { checkFiles } from "./check-files.ts";
import { checkMachinePaths } from "./check-machine-paths.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkSourceMaps } from "./check-source-maps.ts";
import type { Check, Published } from "./published.ts";

/**
 * All that must hold of one package.
 *
 * @param machine folders of this machine, which nobody else has
 */
export function checkTarball(published: Published, machine: readonly string[]): readonly Outcome[] {
  const checks: Readonly<Record<string, Check>> = {
    tarball: checkFiles,
    maps: checkSourceMaps,
    manifest: checkManifest,
    paths: (it) => checkMachinePaths(it, machine),
    changelog: checkChangelog,
  };
  const subject = published.manifest.name;
  return Object.entries(checks).map(([check, run]) => ({ subject, check, faults: run(published) }));
}
