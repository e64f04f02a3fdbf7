import { type Evidence, evidenceAspects } from "@cash-in/description/vocabulary";
import type { Area } from "../../model/model.ts";
import { count } from "../../text/count.ts";
import { joinWords } from "../../text/join-words.ts";
import { countEvidence } from "../count-evidence.ts";

/** What is documented and what is guessed, with the numbers. */
export function describeCertainty({ operations }: Area): string {
  const counts = countEvidence(operations);
  const total = operations.length;
  const list = (word: Evidence) =>
    evidenceAspects
      .filter((aspect) => counts[aspect][word] > 0)
      .map((aspect) => `the ${aspect} of ${counts[aspect][word]}`);
  if (evidenceAspects.every((aspect) => counts[aspect].documented === total)) {
    return "> Everything here stands in the vendor's documentation.";
  }
  if (evidenceAspects.every((aspect) => counts[aspect].inferred === 0)) {
    return "> Everything here stands in the vendor's documentation or was seen in real traffic, none of it is a guess.";
  }
  const documented = list("documented");
  const observed = list("observed");
  const isGuess = documented.length + observed.length === 0;
  return [
    `> **${isGuess ? "All" : "Much"} of this is inferred.**`,
    `Of the ${count(total, "operation")} here, the vendor's documentation that we could read gives`,
    `${documented.length > 0 ? joinWords(documented) : "neither method, path, request nor response"}.`,
    ...(observed.length > 0 ? [`Real traffic has shown ${joinWords(observed)}.`] : []),
    `${isGuess ? "All" : "The rest"} is our guess, from titles, names and analogies.`,
    "Compare it with the vendor's pages before you rely on it.",
  ].join(" ");
}
