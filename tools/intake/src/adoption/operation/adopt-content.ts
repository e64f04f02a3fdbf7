import { type Fields, fieldsOf, isFields, omit, orderFields } from "@cash-in/description/json";
import { leavesOpen } from "../../schemas/schema-kinds.ts";
import { describeName } from "../../text/describe.ts";
import type { ReadContent } from "../reading/reading.ts";
import { adoptSchema } from "../schema/adopt-schema.ts";
import type { Context, Place } from "../schema/context.ts";
import { keepGuess, ORDER } from "../schema/keep-ours.ts";

/** Whether a page says anything of what is in a body. */
export function saysContent(content: ReadContent): boolean {
  return Object.values(content).some(({ schema }) => !leavesOpen(schema));
}

/**
 * The media types that the page has, each with its schema. Where it says nothing of one, ours stays as a guess, which
 * says so itself where the operation's word is that of others.
 */
export function adoptContent(
  theirs: ReadContent,
  ours: Fields,
  place: Place,
  context: Context,
  isSaid: boolean,
): Fields {
  const [first] = Object.values(ours);
  const adopted = Object.entries(theirs).map(([type, { schema = {} }]) => {
    // Another media type may hold the same.
    const mine = fieldsOf(ours[type] ?? first);
    const before = isFields(mine.schema) ? mine.schema : undefined;
    const value = adoptSchema(schema, before, place, context);
    const isGuess = leavesOpen(schema);
    return [type, { ...mine, schema: isGuess ? markGuess(value, isSaid) : tell(value, place) }];
  });
  return Object.fromEntries(adopted);
}

/** Ours, where the page has an answer and does not say what is in it. */
export function keepContent(ours: Fields, isSaid: boolean): Fields {
  if (!isSaid) return ours;
  const kept = Object.entries(ours).map(([type, media]) => {
    const { schema, ...rest } = fieldsOf(media);
    return [type, isFields(schema) ? { ...rest, schema: keepGuess(schema) } : media];
  });
  return Object.fromEntries(kept);
}

function markGuess(schema: Fields, isSaid: boolean): Fields {
  const guess = keepGuess(schema);
  const isTold = !isSaid && "$ref" in guess && guess["x-evidence"] === "inferred";
  return isTold ? omit(guess, ["x-evidence"]) : guess;
}

/** What stands in place has no file to say its evidence and to describe it. */
function tell(schema: Fields, { names: [name = "Value"] }: Place): Fields {
  if ("$ref" in schema) return schema;
  const description = schema.description ?? describeName(name);
  return orderFields({ ...schema, "x-evidence": "documented", description }, ORDER);
}
