import { type Fields, omit, orderFields } from "@cash-in/description/json";
import { openEnums } from "./open-enums.ts";

/** What describes and is ours to say. */
const OURS = ["description", "x-ours"];

/** The order in which a schema's fields are written where they are new. */
export const ORDER = [
  "$ref",
  "type",
  "format",
  "enum",
  "const",
  "default",
  "x-extensible-enum",
  "x-evidence",
  "x-ours",
  "description",
  "additionalProperties",
  "required",
  "properties",
];

/** Facts, with the words of ours around them. What the facts do not say is gone. */
export function dress(facts: Fields, ours: Fields | undefined, more: Fields = {}): Fields {
  const words = Object.fromEntries(OURS.map((key) => [key, ours?.[key]]));
  return orderFields({ ...facts, ...words, ...more }, ORDER);
}

/** Ours, where the page says nothing: it stays a guess, or what traffic has shown. */
export function keepGuess(ours: Fields): Fields {
  // A mere description claims nothing. A reference does: what it leads to may be documented, that it stands here is not.
  if (!Object.keys(ours).some((key) => !OURS.includes(key) && key !== "x-evidence"))
    return omit(ours, ["x-evidence"]);
  const word = ours["x-evidence"] === "observed" ? "observed" : "inferred";
  return orderFields({ ...openEnums(ours), "x-evidence": word }, ORDER);
}
