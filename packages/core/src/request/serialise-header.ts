import type { Parameter } from "../operation.ts";
import { isHeaderValue } from "../options/headers.ts";
import { refuse } from "../options/refusal.ts";
import { isExact } from "./check-number.ts";

/** Parameter that goes into a header. */
export function serialiseHeader(value: unknown, { name }: Parameter): string {
  const text = typeof value === "boolean" || isExact(value as number) ? String(value) : value;
  return isHeaderValue(text) ? text : refuse(`header.${name}`, "must be what a header can carry");
}
