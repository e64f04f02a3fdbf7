import type { Answer } from "./ask-advisories.ts";
import { isAllowed } from "./is-allowed.ts";
import type { Dependency } from "./list-dependencies.ts";

/** What is wrong with the dependencies: nothing, if all is well. */
export function listFaults(
  dependencies: readonly Dependency[],
  answer: Answer,
  isStrict: boolean,
): readonly string[] {
  const licences = dependencies
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence = "none", broughtBy }) => {
      return `${name}@${version}, brought by ${broughtBy.join(", ")}, has a licence that is not allowed: ${licence}`;
    });
  if ("obstacle" in answer) return isStrict ? [...licences, describeObstacle(answer)] : licences;
  const advisories = answer.advisories.map(
    ({ name, versions, severity, title, vulnerable, url }) =>
      `${name}@${versions.join(", ")}: ${severity}, ${title} (${vulnerable}) ${url}`,
  );
  return [...licences, ...advisories];
}

export function describeObstacle({ obstacle }: Extract<Answer, { obstacle: string }>): string {
  return `The registry could not be asked for advisories: ${obstacle}.`;
}
