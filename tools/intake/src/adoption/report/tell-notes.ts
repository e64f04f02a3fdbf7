import { showList } from "../../text/show.ts";
import type { Note } from "../reading/note.ts";

/** A line for each thing that was found, with the places where it was: one keyword may stand on every property. */
export function groupNotes(notes: readonly Note[]): string[] {
  return [...Map.groupBy(notes, ({ text }) => text)].map(([text, all]) => {
    const [first, ...others] = all as [Note, ...Note[]];
    if (others.length === 0) return tellNote(first);
    // A schema that many pages repeat is one place.
    const places = [...new Set(all.map(({ place }) => place))];
    return `${all.length} times: ${text} ${showList(places)}`;
  });
}

export function tellNote({ page, place, text }: Note): string {
  return `${place}: ${text}${page ? ` (${page})` : ""}`;
}
