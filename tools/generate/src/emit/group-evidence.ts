import { evidenceAspects, evidenceWords } from "@cash-in/description/vocabulary";
import type { Known, Operation } from "../model/model.ts";

/** The aspects by how they are known; besides, the types of the parameters where they are known less well. */
export function groupEvidence({ evidence, parameterTypes }: Operation): Known[] {
  const groups = evidenceWords
    .map((word) => ({ subjects: evidenceAspects.filter((it) => evidence[it] === word), word }))
    .filter(({ subjects }) => subjects.length > 0);
  return parameterTypes === undefined
    ? groups
    : [...groups, { subjects: ["types of parameters"], word: parameterTypes }];
}
