import { type Fields, fieldsOf, isFields, orderFields } from "../../spec/json.ts";
import { describeName } from "../describe.ts";
import type { ReadContent } from "../reading/reading.ts";
import { isSilent } from "../reading/schema-kinds.ts";
import { adoptSchema } from "../schema/adopt-schema.ts";
import type { Context, Place } from "../schema/context.ts";
import { ORDER } from "../schema/keep-ours.ts";

/** Whether a page says anything of what is in a body. */
export function saysContent(content: ReadContent): boolean {
  return Object.values(content).some(({ schema }) => !isSilent(schema));
}

/** The media types that the page has, each with its schema. Where it says nothing of one, ours stays as a guess. */
export function adoptContent(
  theirs: ReadContent,
  ours: Fields,
  place: Place,
  context: Context,
): Fields {
  const [first] = Object.values(ours);
  const adopted = Object.entries(theirs).map(([type, { schema = {} }]) => {
    // Another media type may hold the same.
    const mine = fieldsOf(ours[type] ?? first);
    const before = isFields(mine.schema) ? mine.schema : undefined;
    const value = adoptSchema(schema, before, place, context);
    return [type, { ...mine, schema: tell(value, isSilent(schema), place) }];
  });
  return Object.fromEntries(adopted);
}

/** What stands in place has no file to say its evidence and to describe it. */
function tell(schema: Fields, isGuess: boolean, { names: [name = "Value"] }: Place): Fields {
  if ("$ref" in schema || isGuess) return schema;
  const description = schema.description ?? describeName(name);
  return orderFields({ ...schema, "x-evidence": "documented", description }, ORDER);
}
