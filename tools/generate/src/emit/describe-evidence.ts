import type { Operation } from "../model/model.ts";
import { joinWords } from "../text/join-words.ts";
import { groupEvidence } from "./group-evidence.ts";

/** One sentence on how an operation is known: `Evidence: method documented; path, request and response inferred.` */
export function describeEvidence(operation: Operation): string {
  const groups = groupEvidence(operation).map(
    ({ subjects, word }) => `${joinWords(subjects)} ${word}`,
  );
  return `Evidence: ${groups.join("; ")}.`;
}
