import { toName } from "../../spec/reference.ts";
import type { Draft } from "../draft.ts";

/**
 * Leaves out what was noted about pages that were not adopted: nobody wants to know it now. Last, since only now it is
 * known which pages and schemas were.
 */
export function forgetOthers(draft: Draft): Draft {
  const ofPages = new Set(draft.reading.notes);
  const sources = [...draft.adopted.values()].flatMap(({ source, others }) => [source, ...others]);
  const addresses = new Set(sources.map(({ address }) => address));
  const places = new Set([...draft.keys].map((key) => `schema ${toName(key)}`));
  const notes = draft.notes.filter((note) => {
    const { page, place } = note;
    if (!ofPages.has(note)) return true;
    return page === undefined ? places.has(place) : addresses.has(page);
  });
  return { ...draft, notes };
}
