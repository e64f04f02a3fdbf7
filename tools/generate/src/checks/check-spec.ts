import type { Spec } from "@cash-in/description/load";
import { SpecError } from "@cash-in/description/spec-error";
import { checkAreas } from "./check-areas.ts";
import { checkMethods } from "./check-methods.ts";
import { checkNames } from "./check-names.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkReferences } from "./check-references.ts";
import { checkSecurity } from "./check-security.ts";
import { checkServer } from "./check-server.ts";
import { checkVocabulary } from "./check-vocabulary.ts";

const checks = [
  checkReferences,
  checkServer,
  checkAreas,
  checkMethods,
  checkParameters,
  checkSecurity,
  checkVocabulary,
  checkNames,
];

/** Refuses a spec that the rest of the generator could not make good packages of. */
export function checkSpec(spec: Spec): void {
  const problems = checks.flatMap((check) => check(spec));
  if (problems.length > 0) throw new SpecError(problems);
}
