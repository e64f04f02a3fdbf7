import type { Accepted } from "./compare.ts";

const slower =
  "A body that the quick look does not pass is judged by the exact one: slower, not otherwise.";

/**
 * Mutants that no test can notice, because what they make is as right as what was there. A line whose mutant is gone,
 * or is noticed after all, fails the run.
 */
export const accepted: Accepted = {
  core: {
    "readKey: 0 → 1": "The time of the last asking is read only after there was one.",
    "serialiseJson: text && isPlain(body) → false": slower,
    "serialiseJson: text = JSON.stringify(body); → ;": slower,
    "serialiseJson: text ?? JSON.stringify(body) → (text)":
      "Where nothing could be written, the search that follows finds the fault.",
    'isPlain: "string" → "stringX"': slower,
    "isPlain: true → false": slower,
    'isPlain: typeof value === "number" → typeof value !== "number"': slower,
    'isPlain: "number" → "numberX"': slower,
    'isPlain: typeof value !== "object" → typeof value === "object"': slower,
    "isPlain: Array.isArray(value) → false": slower,
    "isPlain: child !== undefined && !isPlain(child) → child !== undefined || !isPlain(child)":
      slower,
  },
};
