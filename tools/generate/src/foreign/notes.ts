import type { Note, Spec } from "@cash-in/description/load";

/** Tells what was read otherwise than it stands there: of which node, or which of its entries. */
export type Tell = (node: object, text: string, entry?: string) => void;

interface Notes {
  readonly tell: Tell;
  /** One line for each thing that was told, at its first place. */
  readonly list: () => Note[];
}

/** Collects what is told of a document. The same words about several places become one line. */
export function collectNotes(locate: Spec["locate"]): Notes {
  const told = new Map<string, { location: string; times: number }>();
  return {
    tell(node, text, entry) {
      const before = told.get(text);
      if (before) before.times += 1;
      else told.set(text, { location: locate(node, entry), times: 1 });
    },
    list: () =>
      [...told].map(([text, { location, times }]) => ({
        location,
        text: times === 1 ? text : `${text} (${times} times)`,
      })),
  };
}
