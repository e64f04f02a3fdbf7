import { leavesOpen } from "../../schemas/schema-kinds.ts";
import type { ReadContent, ReadOperation } from "../reading/reading.ts";
import type { Context } from "../schema/context.ts";

/** Tells which media types of a body a page leaves open. */
export function noteOpenTypes(
  what: string,
  content: ReadContent,
  read: ReadOperation,
  name: string,
  context: Context,
): void {
  const types = Object.entries(content);
  if (types.length === 0) noteOpen(`${what} holds`, read, name, context);
  for (const [type, { schema }] of types)
    if (leavesOpen(schema)) noteOpen(`${what} holds as ${type}`, read, name, context);
}

export function noteOpen(
  what: string,
  { source }: ReadOperation,
  name: string,
  { draft }: Context,
): void {
  const text = `The page does not say what ${what}; ours is kept as a guess.`;
  draft.notes.push({ kind: "doubtful", page: source.address, place: name, text });
}
