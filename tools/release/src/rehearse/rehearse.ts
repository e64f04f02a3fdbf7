import { homedir } from "node:os";
import { join } from "node:path";
import { createEnvironment, scope, startPackedMock, startRegistry } from "@cash-in/consumers";
import { runProgram } from "@cash-in/workbench/run-program";
import { checkSecondPublish } from "../checks/check-second-publish.ts";
import { checkTarball } from "../checks/check-tarball.ts";
import { checkVersions } from "../checks/check-versions.ts";
import type { Published } from "../checks/published.ts";
import { listPublicPackages } from "../packages.ts";
import { checkReady } from "../repository/check-ready.ts";
import { copyCheckout } from "./copy-checkout.ts";
import { checkUntouched, takeFingerprint } from "./fingerprint.ts";
import { forgetRepository } from "./forget-repository.ts";
import { installTogether } from "./install-together.ts";
import { all, type Outcome } from "./outcome.ts";
import { publishAgain, publishCopy } from "./publish-copy.ts";
import { readPublished, readShelf } from "./read-published.ts";
import { usePackage } from "./use-package.ts";
import { versionCopy } from "./version-copy.ts";

/** What a rehearsal found. */
export interface Rehearsal {
  readonly packages: readonly Published[];
  readonly outcomes: readonly Outcome[];
  /** Why a real release would be refused. No fault of what was rehearsed. */
  readonly obstacles: readonly string[];
}

/** Is told of each step before it begins. */
export type Tell = (step: string) => void;

/**
 * Releases a copy of a checkout to a registry on loopback, and uses what arrives there.
 *
 * @param workshop an empty folder for everything that is made
 */
export async function rehearse(root: string, workshop: string, tell: Tell): Promise<Rehearsal> {
  forgetRepository(process.env);
  tell("Copying the checkout");
  const before = await takeFingerprint(root);
  const copy = join(workshop, "copy");
  await copyCheckout(root, copy);
  tell("Giving the packages their next version, and checking that");
  const versioned = await versionCopy(copy);
  tell("Building");
  await runProgram("pnpm", ["run", "build"], { cwd: copy });
  const obstacles = await checkReady(copy, process.env);
  const rehearsal = await publishAndUse(copy, workshop, [root, copy, homedir()], tell);
  const untouched = checkUntouched(before, await takeFingerprint(root));
  const last = { subject: all, check: "the checkout is as it was", faults: untouched };
  return { ...rehearsal, outcomes: [...versioned, ...rehearsal.outcomes, last], obstacles };
}

async function publishAndUse(
  copy: string,
  workshop: string,
  machine: readonly string[],
  tell: Tell,
): Promise<Omit<Rehearsal, "obstacles">> {
  await using stack = new AsyncDisposableStack();
  const registry = await startRegistry();
  stack.defer(registry.stop);
  const env = createEnvironment(workshop, registry.url);
  tell("Packing and publishing to a registry on loopback, twice");
  await publishCopy(copy, env);
  const names = listPublicPackages(copy).map(({ manifest }) => manifest.name);
  const shelf = await readShelf(registry.url, names);
  const said = await publishAgain(copy, env);
  const second = checkSecondPublish(shelf, await readShelf(registry.url, names), said);
  const packages: Published[] = [];
  for (const name of names) packages.push(await readPublished(registry.url, name, workshop));
  tell("Starting the published mock server");
  const mock = await startPackedMock(join(workshop, "mock"), env);
  stack.defer(mock.stop);
  const bench = { root: join(workshop, "users"), env, mock: mock.url, core: `${scope}/core` };
  const used: Outcome[] = [];
  for (const published of packages) {
    tell(`Installing ${published.manifest.name} and running its README's example`);
    used.push(...(await usePackage(published, bench)));
  }
  tell("Installing packages beside each other");
  const manifests = packages.map(({ manifest }) => manifest);
  return {
    packages,
    outcomes: [
      ...packages.flatMap((it) => checkTarball(it, machine)),
      ...used,
      {
        subject: all,
        check: "one version, and caret ranges on it",
        faults: checkVersions(manifests),
      },
      { subject: all, check: "a second publish does nothing", faults: second },
      ...(await installTogether(packages, copy, bench)),
    ],
  };
}
