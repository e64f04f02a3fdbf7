import { refuse } from "../options/refusal.ts";
import { isExact, notExact } from "./check-number.ts";

/** Writes one value of a path or a query, encoded for an address. */
export function serialiseScalar(value: unknown, field: string): string {
  if (typeof value === "number") {
    if (!isExact(value)) refuse(field, notExact);
  } else if (typeof value === "string") {
    if (!value.isWellFormed()) refuse(field, "holds half a character");
  } else if (typeof value !== "boolean") {
    refuse(field, "must be a string, number or boolean; a date as ISO 8601");
  }
  return encodeURIComponent(value as string);
}
