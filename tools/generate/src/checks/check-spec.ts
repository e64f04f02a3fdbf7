import type { Spec } from "@cash-in/description/load";
import { SpecError } from "@cash-in/description/spec-error";
import type { Check, Fault } from "./check.ts";
import { checkAreas } from "./check-areas.ts";
import { checkBodies } from "./check-bodies.ts";
import { checkMethods } from "./check-methods.ts";
import { checkNames } from "./check-names.ts";
import { checkOwnServers } from "./check-own-servers.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkReferences } from "./check-references.ts";
import { checkSecurity } from "./check-security.ts";
import { checkServer } from "./check-server.ts";
import { checkVocabulary } from "./check-vocabulary.ts";

const checks = [
  checkReferences,
  checkServer,
  checkOwnServers,
  checkAreas,
  checkMethods,
  checkParameters,
  checkBodies,
  checkSecurity,
  checkVocabulary,
  checkNames,
];

/** What only we ask of a description. Others know neither our words nor one server and one key for all. */
const ours: readonly Check[] = [checkServer, checkSecurity, checkVocabulary];

/** All that would make bad packages. */
export function findProblems(spec: Spec, isForeign = false): Fault[] {
  return checks
    .filter((check) => !isForeign || !ours.includes(check))
    .flatMap((check) => check(spec));
}

/** Refuses a spec that the rest of the generator could not make good packages of. */
export function checkSpec(spec: Spec): void {
  const problems = findProblems(spec).map(({ operation: _, ...problem }) => problem);
  if (problems.length > 0) throw new SpecError(problems);
}
