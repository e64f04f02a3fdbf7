import type { Document } from "yaml";

/** Where a change of the spec is made, and what is known there. */
export interface Place {
  /** Below `spec/`. */
  readonly file: string;
  readonly area: string;
  /** Whether the vendor says so, for the part that is changed. */
  readonly isDocumented: boolean;
}

/** A change of one place in a file of the spec. */
export interface SpecChange extends Place {
  /** What sort of mistake it is. */
  readonly sort: Sort;
  readonly what: string;
  readonly change: (document: Document) => void;
}

/**
 * Every sort of mistake, and where only our guess itself says what is right: a guess that is changed everywhere at once
 * agrees with itself. What the vendor documents stands in tables of its own, so that it must be noticed.
 */
export const guesses = {
  "path changed": "a path that the vendor does not document stands only here",
  "method changed": "a method that the vendor does not document stands only here",
  "graver effect": "which of the effects that are never repeated it is, a person decides",
  "effect turned": undefined,
  "status changed": undefined,
  "parameter renamed": "a parameter that the vendor does not document stands only here",
  "parameter's type changed": undefined,
  "parameter no longer required": "what the vendor requires is not documented",
  "page's list renamed": undefined,
  "property renamed": undefined,
  "property's type changed": undefined,
  "format changed": undefined,
  "property no longer required": "what the vendor requires is not documented",
  "known value changed": "values that the vendor does not document stand only here",
} as const satisfies Readonly<Record<string, string | undefined>>;

export type Sort = keyof typeof guesses;
