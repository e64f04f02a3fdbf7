import type { JsonSchema } from "../page.ts";
import { fitsType } from "./fits-type.ts";
import { isTooLong } from "./too-long.ts";

/** The value as the schema's type where it says the same in another one: `"10"` for 10, a text of JSON for its content. */
export function coerce(value: unknown, schema: JsonSchema): unknown {
  return candidates(value).find((one) => fitsType(one, schema));
}

function candidates(value: unknown): unknown[] {
  if (typeof value === "number" || typeof value === "boolean") return [String(value), [value]];
  if (typeof value !== "string") return [];
  const text = value.trim();
  return [
    ...(text === "true" || text === "false" ? [text === "true"] : []),
    ...(/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && !isTooLong(text) ? [Number(text)] : []),
    ...(/^[[{]/.test(text) ? parsed(text) : []),
  ];
}

/** A text of JSON, parsed; nothing where it is none. */
export function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
