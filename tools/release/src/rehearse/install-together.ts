import { join } from "node:path";
import { installPackages } from "@cash-in/consumers";
import { runProgram } from "@cash-in/workbench/run-program";
import { checkOneCopy } from "../checks/check-one-copy.ts";
import type { Published } from "../checks/published.ts";
import { all, type Outcome } from "./outcome.ts";
import { publishCopy } from "./publish-copy.ts";
import type { Bench } from "./use-package.ts";
import { patchCopy } from "./version-copy.ts";

/** All areas in one project; then an area of the next patch release beside one of this release. */
export async function installTogether(
  packages: readonly Published[],
  copy: string,
  { root, env, core }: Bench,
): Promise<readonly Outcome[]> {
  const clients = packages.filter(({ manifest }) => core in (manifest.dependencies ?? {}));
  const [first, ...others] = clients.map(({ manifest }) => manifest);
  if (first === undefined) return [];
  const both = join(root, "all");
  const everything = [first, ...others].map(({ name, version }) => [name, version]);
  await installPackages(both, env, Object.fromEntries(everything));
  const older = join(root, "older");
  await installPackages(older, env, { [first.name]: first.version });
  const newer = others.at(-1) ?? first;
  await patchCopy(copy, newer.name);
  await publishCopy(copy, env);
  await runProgram("npm", ["install", "--no-package-lock", `${newer.name}@latest`], {
    cwd: older,
    env,
  });
  return [
    { subject: all, check: "one core with all areas", faults: checkOneCopy(both, core) },
    {
      subject: all,
      check: "one core with areas of two patch releases",
      faults: checkOneCopy(older, core),
    },
  ];
}
