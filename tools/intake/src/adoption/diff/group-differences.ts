import type { ToldDifference } from "./diff.ts";

export interface Group {
  readonly title: string;
  readonly pages: readonly string[];
  readonly differences: readonly ToldDifference[];
}

/** Differences by what they are about: operations first, then what they share. */
export function groupDifferences(differences: readonly ToldDifference[]): Group[] {
  const order = ["api", "operation", "response", "schema"];
  const groups = Map.groupBy(
    differences,
    ({ owner }) => `${order.indexOf(owner.kind)}${owner.name}`,
  );
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([, list]) => {
      const [{ owner, pages }] = list as [ToldDifference];
      const title = owner.kind === "operation" ? owner.name : `${owner.kind} ${owner.name}`.trim();
      return { title, pages, differences: list };
    });
}
