import { globSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Problem } from "@cash-in/workbench/problem";
import { checkTarball } from "../checks/check-tarball.ts";
import { checkVersions } from "../checks/check-versions.ts";
import type { Published } from "../checks/published.ts";
import { readTarball } from "./read-tarball.ts";

/** What was found in packed packages. */
export interface Looked {
  readonly count: number;
  readonly faults: readonly string[];
}

/**
 * Checks what is about to be published, where `changeset pack` has put it.
 *
 * @param machine folders of this machine, which nobody else has
 */
export async function checkTarballs(folder: string, machine: readonly string[]): Promise<Looked> {
  const tarballs = globSync("**/*.tgz", { cwd: folder }).sort();
  if (tarballs.length === 0) {
    throw new Problem(`${folder} holds no tarball. Run: pnpm changeset pack --out-dir ${folder}`);
  }
  await using temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-tarballs-"));
  const workshop = temporary.path;
  const packages: Published[] = [];
  for (const tarball of tarballs) {
    packages.push(await readTarball(resolve(folder, tarball), workshop));
  }
  return { count: packages.length, faults: listFaults(packages, machine) };
}

function listFaults(packages: readonly Published[], machine: readonly string[]): readonly string[] {
  const single = packages
    .flatMap((it) => checkTarball(it, machine))
    .flatMap(({ subject, faults }) => faults.map((fault) => `${subject}: ${fault}`));
  return [...single, ...checkVersions(packages.map(({ manifest }) => manifest))];
}
