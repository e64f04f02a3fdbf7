import type { Operation } from "../model/model.ts";
import { errorClasses, otherErrorClass } from "./core-names.ts";

/** The documented errors of an operation, by status. A redirect ends every call with an error of its own. */
export function listErrors({
  failures,
}: Operation): { status: number; name: string; description: string }[] {
  return failures
    .filter(({ status }) => !redirects.includes(status))
    .map(({ status, description }) => ({
      status,
      name: errorClasses[status] ?? otherErrorClass,
      description,
    }));
}

const redirects = [301, 302, 303, 307, 308];

/** Whether a call that ends without an answer may have taken effect. */
export function canEndUnknown({ effect }: Operation): boolean {
  return effect !== "read" && effect !== "replace";
}
