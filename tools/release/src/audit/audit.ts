import { alignColumns } from "@cash-in/workbench/align-columns";
import { listPublicPackages } from "../packages.ts";
import { readRegistry } from "../read-registry.ts";
import { type Answer, askAdvisories } from "./ask-advisories.ts";
import { type Dependency, listDependencies } from "./list-dependencies.ts";
import { describeObstacle, listFaults } from "./list-faults.ts";

/** Checks everything that users of our packages install with them. Returns the exit code. */
export async function audit(
  root: string,
  isStrict: boolean,
  print: (text: string) => void,
): Promise<0 | 1> {
  const folders = listPublicPackages(root).map(({ folder }) => folder);
  const dependencies = await listDependencies(root, folders);
  const answer = await askAdvisories(root, folders, await readRegistry(root));
  const faults = listFaults(dependencies, answer, isStrict);
  print(`${printList(dependencies)}\n\n${printSummary(dependencies, answer)}`);
  if (faults.length > 0) print(`\n${faults.join("\n")}`);
  return faults.length === 0 ? 0 : 1;
}

function printList(dependencies: readonly Dependency[]): string {
  const rows = dependencies.map(({ name, version, licence = "none", broughtBy }) => [
    `${name}@${version}`,
    licence,
    broughtBy.length > 3 ? `${broughtBy.length} packages` : broughtBy.join(", "),
  ]);
  return alignColumns([["dependency", "licence", "brought by"], ...rows]);
}

function printSummary(dependencies: readonly Dependency[], answer: Answer): string {
  const byLicence = Map.groupBy(dependencies, ({ licence }) => licence ?? "none");
  const counts = [...byLicence].map(([licence, { length }]) => `${length} ${licence}`).sort();
  const advisories =
    "obstacle" in answer ? describeObstacle(answer) : `${answer.advisories.length} advisories.`;
  return `${dependencies.length} dependencies: ${counts.join(", ")}.\n${advisories}`;
}
