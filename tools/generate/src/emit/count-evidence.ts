import {
  type Evidence,
  type EvidenceAspect,
  evidenceAspects,
  evidenceWords,
} from "@cash-in/description/vocabulary";
import type { Operation } from "../model/model.ts";

/** For each aspect of the operations, how many of them are known in which way. */
export type EvidenceCount = Readonly<Record<EvidenceAspect, Readonly<Record<Evidence, number>>>>;

export function countEvidence(operations: readonly Operation[]): EvidenceCount {
  const count = (aspect: EvidenceAspect, word: Evidence) =>
    operations.filter(({ evidence }) => evidence[aspect] === word).length;
  const entries = evidenceAspects.map((aspect) => [
    aspect,
    Object.fromEntries(evidenceWords.map((word) => [word, count(aspect, word)])),
  ]);
  return Object.fromEntries(entries) as EvidenceCount;
}
