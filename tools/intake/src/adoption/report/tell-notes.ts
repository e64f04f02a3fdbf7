import type { Note } from "../reading/note.ts";

/** How many places are named of a note that is made at many. */
const MOST = 10;

/** A line for each thing that was found, with the places where it was: one keyword may stand on every property. */
export function groupNotes(notes: readonly Note[]): string[] {
  return [...Map.groupBy(notes, ({ text }) => text)].map(([text, all]) => {
    const [first, ...others] = all as [Note, ...Note[]];
    if (others.length === 0) return tellNote(first);
    const places = all.slice(0, MOST).map(({ place }) => place);
    const rest = all.length > MOST ? ` and ${all.length - MOST} more` : "";
    return `${all.length} times: ${text} ${places.join(", ")}${rest}`;
  });
}

export function tellNote({ page, place, text }: Note): string {
  return `${place}: ${text}${page ? ` (${page})` : ""}`;
}
