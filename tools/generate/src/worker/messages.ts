import type { TypeSource } from "../model/model.ts";

/** Asks for types by path. */
export interface Question {
  readonly id: number;
  readonly types: TypeSource;
  readonly area: string;
}

/** The types, or why there are none. */
export type Answer =
  | { readonly id: number; readonly text: string }
  | { readonly id: number; readonly error: unknown };
