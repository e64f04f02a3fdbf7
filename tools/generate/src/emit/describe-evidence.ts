import { evidenceAspects, evidenceWords, type Operation } from "../model/model.ts";
import { joinWords } from "../text/join-words.ts";

/** One sentence on how an operation is known: `Evidence: method documented; path, request and response inferred.` */
export function describeEvidence({ evidence, parameterTypes }: Operation): string {
  const groups = evidenceWords
    .map((word) => ({ word, aspects: evidenceAspects.filter((it) => evidence[it] === word) }))
    .filter(({ aspects }) => aspects.length > 0)
    .map(({ word, aspects }) => `${joinWords(aspects)} ${word}`);
  const types = parameterTypes === undefined ? [] : [`types of parameters ${parameterTypes}`];
  return `Evidence: ${[...groups, ...types].join("; ")}.`;
}
