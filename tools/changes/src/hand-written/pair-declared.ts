import type { Declared } from "./list-declared.ts";

/** One thing that a package declares, at both times. */
export interface DeclaredPair {
  readonly base: Declared;
  readonly next: Declared;
  readonly isExported: boolean;
}

/** Pairs what has the same name, wherever it stands; what several files declare, by file. */
export function pairDeclared(
  base: readonly Declared[],
  next: readonly Declared[],
  names: Iterable<string>,
  exported: readonly string[],
): DeclaredPair[] {
  return [...names].flatMap((name) => {
    const before = base.filter((it) => it.name === name);
    const after = next.filter((it) => it.name === name);
    return after.flatMap((it) => {
      const isOnly = before.length === 1 && after.length === 1;
      const old = isOnly ? before[0] : before.find(({ path }) => path === it.path);
      return old ? [{ base: old, next: it, isExported: exported.includes(name) }] : [];
    });
  });
}
