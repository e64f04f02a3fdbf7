/**
 * What the mock server lets through although the document forbids it, and why.
 *
 * The suite sends each of these mutants, and fails as soon as the mock refuses one: then its line here goes.
 * A mutant that is not listed must be refused.
 */
export const knownWeaknesses = {
  "unknown query parameter":
    "The mock looks only at the query parameters that the document describes. The client refuses any other.",
} as const satisfies Readonly<Record<string, string>>;

/** Name of a way in which the mock lets a mutant through. */
export type Weakness = keyof typeof knownWeaknesses;
