import type { BenchOperation } from "../spec/read-operations.ts";

/** How much of the API a program uses. */
export interface Use {
  readonly id: "one" | "area" | "all";
  readonly title: string;
  readonly operations: readonly BenchOperation[];
}

/** How large one area with one operation used should be, in bytes of gzip. */
export const gzipTarget = 4500;

/** How large it may be. Above the target, for the reasons in bench/mended.md; it grows only by what stands there. */
export const gzipBudget = 7880;

/** One operation, the area of it, everything. */
export function pickUses(operations: readonly BenchOperation[]): Use[] {
  const area = operations.filter((it) => it.area === "collection");
  const one = operations.filter((it) => it.id === "getCollectionCase");
  return [
    { id: "one", title: "one operation", operations: one },
    { id: "area", title: `one area (${area.length} operations)`, operations: area },
    { id: "all", title: `everything (${operations.length} operations)`, operations },
  ];
}
