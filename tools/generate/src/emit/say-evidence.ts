import type { Known } from "../model/model.ts";
import { joinWords } from "../text/join-words.ts";

/**
 * How something is known, in one sentence: `Evidence: inferred.`, `Evidence: name documented, type inferred.` or
 * `Evidence: method documented; path, request and response inferred.`
 */
export function sayEvidence(known: readonly Known[]): string {
  const parts = known.map(({ subjects, word }) => `${joinWords(subjects)} ${word}`.trim());
  const hasLists = known.some(({ subjects }) => subjects.length > 1);
  return `Evidence: ${parts.join(hasLists ? "; " : ", ")}.`;
}
