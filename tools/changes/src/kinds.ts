import type { Bump } from "./bump.ts";

/**
 * Every kind of change, and what it asks of the version.
 *
 * `types`: TypeScript decides. `direction`: a request that takes less and an answer that promises less are major,
 * one that takes or promises more is minor. README.md shows this table; a test compares the two.
 */
export const kinds = {
  "new package": "minor",
  "not compared": "major",
  "new operation": "minor",
  "lost operation": "major",
  "renamed operation": "major",
  "new export": "minor",
  "lost export": "major",
  "new entry point": "minor",
  "lost entry point": "major",
  "new command": "minor",
  "lost command": "major",
  "node version": "major",
  dependency: "patch",
  "foreign types": "major",
  "older area": "major",
  type: "types",
  "known values": "patch",
  path: "major",
  server: "minor",
  key: "minor",
  effect: "minor",
  reconcile: "minor",
  serialisation: "minor",
  "media type": "minor",
  "lost media type": "major",
  "new answer": "minor",
  "other answer": "major",
  "lost answer": "major",
  "new header": "minor",
  "other header": "major",
  "lost header": "major",
  "less security": "minor",
  "more security": "major",
  "new paging": "minor",
  "lost paging": "major",
  "other paging": "minor",
  bound: "direction",
  keyword: "major",
  default: "minor",
  deprecation: "minor",
  evidence: "patch",
  "docs link": "patch",
  wording: "patch",
  description: "patch",
  code: "patch",
  mock: "minor",
  "lost area": "major",
} as const satisfies Record<string, Bump | "types" | "direction">;

export type Kind = keyof typeof kinds;

/** Kinds that have their bump from the table. */
export type FixedKind = {
  [K in Kind]: (typeof kinds)[K] extends Bump ? K : never;
}[Kind];
