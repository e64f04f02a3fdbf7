import type { Document } from "@cash-in/description/openapi";

/** Asks for the types of a document. */
export interface Question {
  readonly id: number;
  readonly document: Document;
  readonly area: string;
}

/** The types, or why there are none. */
export type Answer =
  | { readonly id: number; readonly text: string }
  | { readonly id: number; readonly error: unknown };
