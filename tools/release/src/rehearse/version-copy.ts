import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";
import { listChangesets } from "../changesets.ts";
import { commitAll } from "./copy-checkout.ts";
import { all, type Outcome } from "./outcome.ts";
import { tellFault } from "./tell-fault.ts";

/** Gives the packages of a copy their next version, and checks what a pull request with that would be checked for. */
export async function versionCopy(copy: string): Promise<readonly Outcome[]> {
  if (listChangesets(copy).length === 0) return [];
  await runProgram("pnpm", ["run", "release:version"], { cwd: copy });
  const outcomes = [
    await run(copy, "the version pull request passes lint", ["run", "lint"]),
    await run(copy, "the version pull request is fresh", ["run", "fresh"]),
    await run(copy, "the version pull request needs no changeset", [
      ...["run", "changes", "--check", "--base", "HEAD"],
    ]),
  ];
  await commitAll(copy);
  return outcomes;
}

/** Releases a patch of one package: the others follow. */
export async function patchCopy(copy: string, name: string): Promise<void> {
  const text = `---\n"${name}": patch\n---\n\nCorrected something.\n`;
  writeFileSync(join(copy, ".changeset/rehearsed-patch.md"), text);
  await commitAll(copy);
  await runProgram("pnpm", ["run", "release:version"], { cwd: copy });
}

async function run(copy: string, check: string, args: readonly string[]): Promise<Outcome> {
  const faults = await tellFault(() => runProgram("pnpm", args, { cwd: copy }));
  return { subject: all, check, faults };
}
