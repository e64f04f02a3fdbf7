import { listOperations } from "@cash-in/description/list-operations";
import type { Operation } from "@cash-in/description/openapi";
import type { Problem } from "@cash-in/description/spec-error";
import { effects, evidenceAspects, evidenceWords } from "@cash-in/description/vocabulary";
import type { Check } from "./check.ts";

/** Every operation says what it does to the world, how we know, and where that is documented. */
export const checkVocabulary: Check = ({ document, locate }) =>
  listOperations(document).flatMap(({ operation }) =>
    [...findFaults(operation, document.externalDocs?.url)].map(({ field, reason, fix }) => ({
      location: field in operation ? locate(operation, field) : locate(operation),
      reason,
      fix,
    })),
  );

type Fault = Omit<Problem, "location"> & { readonly field: string };

function* findFaults(operation: Operation, rootDocs: string | undefined): Generator<Fault> {
  const { "x-effect": effect, "x-evidence": evidence = {}, externalDocs } = operation;
  if (effect === undefined || !isOneOf(effects, effect)) {
    yield {
      field: "x-effect",
      reason: `${operation.operationId} does not say its effect.`,
      fix: `Set \`x-effect\` to one of: ${effects.join(", ")}.`,
    };
  }
  if (evidenceAspects.some((aspect) => !isOneOf(evidenceWords, evidence[aspect]))) {
    yield {
      field: "x-evidence",
      reason: `${operation.operationId} does not say how it is known.`,
      fix: `Set each of ${evidenceAspects.join(", ")} in \`x-evidence\` to one of: ${evidenceWords.join(", ")}.`,
    };
  }
  if ((externalDocs?.url ?? rootDocs) === undefined) {
    yield {
      field: "externalDocs",
      reason: `${operation.operationId} does not say where it is documented.`,
      fix: "Set `externalDocs.url`, here or in the root document.",
    };
  }
}

function isOneOf(words: readonly string[], word: string | undefined): boolean {
  return word !== undefined && words.includes(word);
}
