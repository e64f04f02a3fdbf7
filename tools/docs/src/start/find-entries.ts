import MiniSearch from "minisearch";
import type { Entry } from "./entry.ts";

/** Makes the search over entries. Words are found by their beginnings, and with a slip of the finger. */
export function createSearch(entries: readonly Entry[]): (query: string) => Entry[] {
  const index = new MiniSearch<Entry>({
    fields: ["name", "kind", "text"],
    tokenize,
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      boost: { name: 4 },
      boostDocument: (_id, _word, fields) => (fields?.kind === "Operation" ? 2 : 1),
      combineWith: "AND",
    },
    storeFields: ["kind"],
  });
  index.addAll(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (query) => index.search(query).flatMap(({ id }) => byId.get(id) ?? []);
}

/** `createSalesInvoices` is found as one word and by each of its three. */
function tokenize(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const parts = words.flatMap((word) => word.split(/(?<=\p{Ll})(?=\p{Lu})/u));
  return [...new Set([...words, ...parts])].filter((word) => word !== "");
}
