import { createFact, type Fact } from "../fact.ts";
import type { PublicTypes } from "../report/emit-report.ts";

/** Finds the names that a package gives to import otherwise than before, by entry point. */
export function compareExported(
  base: readonly PublicTypes[],
  next: readonly PublicTypes[],
): Fact[] {
  return next.flatMap(({ entry, exports }) => {
    const old = base.find((it) => it.entry.name === entry.name);
    if (old === undefined) return [];
    const place = entry.name === "." ? "" : ` in \`${entry.name}\``;
    const [before, after] = [old.exports, exports].map((all) => all.map(({ name }) => name));
    const without = (names: readonly string[] = [], others: readonly string[] = []) =>
      names.filter((name) => !others.includes(name));
    return [
      ...without(after, before).map((name) => createFact(name, "new export", `is new${place}`)),
      ...without(before, after).map((name) => createFact(name, "lost export", `is gone${place}`)),
    ];
  });
}
