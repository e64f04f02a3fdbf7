import { readFileSync } from "node:fs";
import { join } from "node:path";
import { alignColumns } from "@cash-in/workbench/align-columns";
import { parse } from "yaml";
import { listPublicPackages } from "../packages.ts";
import { readRegistry } from "../read-registry.ts";
import { type Answer, askAdvisories } from "./ask-advisories.ts";
import { judge, type Licensed, tellObstacle } from "./judge.ts";
import { type Lockfile, listProduction } from "./list-production.ts";
import { createLicenceReader } from "./read-licence.ts";

/** Checks everything that users of our packages install with them. Returns the exit code. */
export async function audit(
  root: string,
  isStrict: boolean,
  print: (text: string) => void,
): Promise<0 | 1> {
  const lockfile = parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8")) as Lockfile;
  const folders = listPublicPackages(root).map(({ folder }) => folder);
  const readLicence = createLicenceReader(root);
  const dependencies = listProduction(lockfile, folders).map((it) => ({
    ...it,
    licence: readLicence(it),
  }));
  const registry = await readRegistry(root);
  const answer = await askAdvisories(registry, dependencies);
  const faults = judge(dependencies, answer, isStrict);
  print(`${printList(dependencies)}\n\n${printSummary(dependencies, answer)}`);
  if (faults.length > 0) print(`\n${faults.join("\n")}`);
  return faults.length === 0 ? 0 : 1;
}

function printList(dependencies: readonly Licensed[]): string {
  const rows = dependencies.map(({ name, version, licence = "none", broughtBy }) => [
    `${name}@${version}`,
    licence,
    broughtBy.length > 3 ? `${broughtBy.length} packages` : broughtBy.join(", "),
  ]);
  return alignColumns([["dependency", "licence", "brought by"], ...rows]);
}

function printSummary(dependencies: readonly Licensed[], answer: Answer): string {
  const byLicence = Map.groupBy(dependencies, ({ licence }) => licence ?? "none");
  const counts = [...byLicence].map(([licence, { length }]) => `${length} ${licence}`).sort();
  const advisories =
    "obstacle" in answer ? tellObstacle(answer) : `${answer.advisories.length} advisories.`;
  return `${dependencies.length} dependencies: ${counts.join(", ")}.\n${advisories}`;
}
