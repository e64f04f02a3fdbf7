import { STATUS_CODES } from "node:http";
import { toPhrase } from "./words.ts";

/**
 * Descriptions of what a page brought. They say no more than its name: the vendor's sentences are the vendor's, and
 * better words are for a person to find.
 */
export function describeName(name: string): string {
  const phrase = toPhrase(name).replace(/[.\s]+$/, "");
  return phrase === "" ? "Value without a name." : `${phrase}.`;
}

export function describeStatus(status: string): string {
  if (status === "default") return "Any other answer.";
  if (status === "200") return "Success.";
  const range = /^([1-5])XX$/i.exec(status)?.[1];
  if (range) return `Any answer from ${range}00 to ${range}99.`;
  const phrase = STATUS_CODES[status];
  return phrase ? `${toPhrase(phrase)}.` : `Answer ${status}.`;
}
