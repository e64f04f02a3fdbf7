import type { Parameter } from "../operation.ts";
import { findJsonFault, within } from "./serialise-json.ts";

/** Writes a parameter whose description gives it JSON as its media type. */
export function serialiseContent(value: unknown, { name, in: place }: Parameter): string {
  const fault = findJsonFault(value, []);
  if (fault) throw within(`${place}.${name}`, fault);
  const text = JSON.stringify(value);
  // A header carries no other characters. JSON can write each of them in these.
  if (place === "header") return text.replace(/[^ -~]/g, toEscape);
  const encoded = encodeURIComponent(text);
  return place === "query" ? `${encodeURIComponent(name)}=${encoded}` : encoded;
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
