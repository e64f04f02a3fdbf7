import { type Fields, omit } from "@cash-in/description/json";
import { mapSubschemas } from "../../schemas/map-subschemas.ts";
import { HINTS } from "../../schemas/schema-kinds.ts";

/** A schema without what this tool noted on it. */
export function stripHints(schema: Fields): Fields {
  return mapSubschemas(omit(schema, HINTS), stripHints);
}
