import type { Parameter } from "../operation.ts";
import { isHeaderValue } from "../options/headers.ts";
import { refuse } from "../options/refusal.ts";
import { isExact } from "./check-number.ts";

/** Writes a parameter as a header. */
export function serialiseHeader(value: unknown, { name }: Parameter): string {
  const text = typeof value === "boolean" || isExact(value as number) ? String(value) : value;
  return isHeaderValue(text)
    ? text
    : refuse(`header.${name}`, "must be text that a header can carry");
}
