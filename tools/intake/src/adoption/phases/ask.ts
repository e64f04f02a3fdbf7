import { askAboutKeys } from "../ask/ask-about-keys.ts";
import { askForEffect } from "../ask/ask-for-effect.ts";
import { askForReconcileKey } from "../ask/ask-for-reconcile-key.ts";
import { askForWords } from "../ask/ask-for-words.ts";
import { takeOffPagination } from "../ask/take-off-pagination.ts";
import type { Draft, Phase } from "../draft.ts";

const QUESTIONS: readonly Phase[] = [
  askForEffect,
  askForReconcileKey,
  takeOffPagination,
  askAboutKeys,
  askForWords,
];

/**
 * Asks a person for what no page says and what a page has now corrected below it. After all is in its place, since it
 * compares the spec as it was with the spec as it will be; before examples are made, since what is taken off here
 * needs none.
 */
export function ask(draft: Draft): Draft {
  return QUESTIONS.reduce((given, question) => question(given), draft);
}
