import type { Context } from "../../context.ts";
import type { JsonSchema } from "../../page.ts";
import type { DataMap } from "../../text/data.ts";

/** A repair looks at a whole schema. `given` is how the page has it, `schema` what was made of it so far. */
export type Repair = (
  schema: JsonSchema,
  given: DataMap,
  at: string,
  context: Context,
) => JsonSchema;
