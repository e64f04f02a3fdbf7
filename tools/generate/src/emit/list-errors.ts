import type { Operation } from "../model/model.ts";
import { errorClasses } from "./core-names.ts";

/** The documented errors of an operation that have a class of their own, by status. */
export function listErrors({
  failures,
}: Operation): { status: number; name: string; description: string }[] {
  return failures.flatMap(({ status, description }) => {
    const name = errorClasses[status];
    return name === undefined ? [] : [{ status, name, description }];
  });
}

/** Whether a call that ends without an answer may have taken effect. */
export function canEndUnknown({ effect }: Operation): boolean {
  return effect !== "read" && effect !== "replace";
}
