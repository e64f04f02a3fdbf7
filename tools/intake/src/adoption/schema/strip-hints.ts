import { type Fields, omit } from "@cash-in/description/json";
import { cutChildren } from "../reading/break-circles.ts";
import { HINTS } from "../reading/schema-kinds.ts";

/** A schema without what this tool noted on it. */
export function stripHints(schema: Fields): Fields {
  return cutChildren(omit(schema, HINTS), [], stripHints);
}
