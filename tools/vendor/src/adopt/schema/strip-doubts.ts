import { type Fields, omit } from "../../spec/json.ts";
import { cutChildren } from "../reading/break-circles.ts";

/** A schema without the marks that this tool put into it. */
export function stripDoubts(schema: Fields): Fields {
  return cutChildren(omit(schema, ["x-doubt"]), [], stripDoubts);
}
