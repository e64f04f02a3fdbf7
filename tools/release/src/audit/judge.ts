import type { Answer } from "./ask-advisories.ts";
import { isAllowed } from "./is-allowed.ts";
import type { Dependency } from "./list-production.ts";

/** A dependency and the licence it names. */
export interface Licensed extends Dependency {
  readonly licence: string | undefined;
}

/** What is wrong with the dependencies: nothing, if all is well. */
export function judge(
  dependencies: readonly Licensed[],
  answer: Answer,
  isStrict: boolean,
): readonly string[] {
  const licences = dependencies
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence = "none", broughtBy }) => {
      return `${name}@${version}, brought by ${broughtBy.join(", ")}, has a licence that is not allowed: ${licence}`;
    });
  if ("obstacle" in answer) return isStrict ? [...licences, tellObstacle(answer)] : licences;
  const advisories = answer.advisories.map(
    ({ name, versions, severity, title, vulnerable, url }) =>
      `${name}@${versions.join(", ")}: ${severity}, ${title} (${vulnerable}) ${url}`,
  );
  return [...licences, ...advisories];
}

export function tellObstacle({ obstacle }: Extract<Answer, { obstacle: string }>): string {
  return `The registry could not be asked for advisories: ${obstacle}.`;
}
