import { type Fields, omit } from "../../spec/json.ts";
import { cutChildren } from "../reading/break-circles.ts";

/** What this tool notes on a schema while it reads: a doubt to mark, a name to give. */
export const HINTS = ["x-doubt", "x-name"];

/** A schema without what this tool noted on it. */
export function stripHints(schema: Fields): Fields {
  return cutChildren(omit(schema, HINTS), [], stripHints);
}
