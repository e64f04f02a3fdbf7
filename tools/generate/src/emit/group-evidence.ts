import { type Evidence, evidenceAspects, evidenceWords } from "@cash-in/description/vocabulary";
import type { Operation } from "../model/model.ts";

/** What of an operation is known in one way. */
export interface EvidenceGroup {
  readonly subjects: readonly string[];
  readonly word: Evidence;
}

/** The aspects by how they are known; besides, the types of the parameters where they are known less well. */
export function groupEvidence({ evidence, parameterTypes }: Operation): EvidenceGroup[] {
  const groups = evidenceWords
    .map((word) => ({ subjects: evidenceAspects.filter((it) => evidence[it] === word), word }))
    .filter(({ subjects }) => subjects.length > 0);
  return parameterTypes === undefined
    ? groups
    : [...groups, { subjects: ["types of parameters"], word: parameterTypes }];
}
