/**
 * What Prism 5.16.0 lets through although the document forbids it, and why.
 *
 * The suite sends each of these mutants, and fails as soon as Prism refuses one: then its line here goes.
 * A mutant that is not listed must be refused.
 */
export const knownWeaknesses = {
  "unknown query parameter":
    "Prism looks only at the query parameters that the document describes. The client refuses any other.",
  "empty parameter":
    "Prism takes an empty query or header parameter for an absent one, and finds nothing wrong unless it is required.",
  "null for no body": "Prism takes a body that is null for none, where the body may be left out.",
} as const satisfies Readonly<Record<string, string>>;

/** Name of a way in which Prism lets a mutant through. */
export type Weakness = keyof typeof knownWeaknesses;
