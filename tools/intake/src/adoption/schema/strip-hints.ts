import { type Fields, omit } from "@cash-in/description/json";
import { cutChildren } from "../../schemas/break-circles.ts";
import { HINTS } from "../../schemas/schema-kinds.ts";

/** A schema without what this tool noted on it. */
export function stripHints(schema: Fields): Fields {
  return cutChildren(omit(schema, HINTS), [], stripHints);
}
