import type ts from "typescript";
import { collapse } from "./collapse.ts";
import { compareExports } from "./compare-exports.ts";
import type { Direction } from "./direction.ts";
import { createFact, type Fact } from "./fact.ts";
import type { Pair } from "./pair.ts";
import type { PackageState } from "./state/package-state.ts";
import { explain } from "./types/explain.ts";
import { judge } from "./types/judge.ts";
import { listExports, readProbes } from "./types/read-probes.ts";
import { compareAbout } from "./wire/compare-about.ts";
import { compareComponents } from "./wire/compare-components.ts";
import { compareOperations } from "./wire/compare-operations.ts";
import { collectNames, getSchemas, listDirections, listOperationNodes } from "./wire/document.ts";

/** Finds everything that changed in the package of an area, once both sides stand in a program. */
export function compareArea(
  program: ts.Program,
  pair: Pair,
  base: PackageState,
  next: PackageState,
): Fact[] {
  const directions = joinDirections(base, next);
  const judgements = judge(readProbes(program, pair.area), pair, directions);
  const exports = {
    base: listExports(program, `/base/packages/${pair.area}/src/generated/index.ts`),
    next: listExports(program, `/next/packages/${pair.area}/src/generated/index.ts`),
  };
  const others = [
    ...compareExports(pair, base, next, exports),
    ...compareOperations(pair, base, next),
    ...compareComponents(pair, base, next, directions),
    ...compareAbout(base, next),
  ];
  const facts = [...explain(judgements, others, createRelated(base, next)), ...others];
  const ids = pair.operations.map((operation) => operation.next);
  return collapse([...facts, ...listUntold(pair, base, next, facts)], ids);
}

/** What differs and has no words here is not silent. */
function listUntold(
  pair: Pair,
  base: PackageState,
  next: PackageState,
  facts: readonly Fact[],
): Fact[] {
  const [before, after] = [base, next].map(({ document }) => ({
    ...getSchemas(document),
    ...Object.fromEntries(listOperationNodes(document)),
  }));
  const subjects = [
    ...pair.schemas.map((name) => ({ base: name, next: name })),
    ...pair.operations,
  ];
  return subjects
    .filter((it) => JSON.stringify(before?.[it.base]) !== JSON.stringify(after?.[it.next]))
    .filter((it) => !facts.some(({ subject }) => subject === it.next))
    .map((it) => createFact(it.next, "description", "the description changed"));
}

/** A schema that moved from requests to answers was both for those who upgrade. */
function joinDirections(base: PackageState, next: PackageState): Map<string, Direction> {
  const before = listDirections(base.document);
  return new Map(
    [...listDirections(next.document)].map(([name, { read, write }]) => {
      const old = before.get(name);
      return [name, { read: read || old?.read === true, write: write || old?.write === true }];
    }),
  );
}

function createRelated(base: PackageState, next: PackageState): (subject: string) => Set<string> {
  const sides = [base, next].map(({ document }) => ({
    document,
    operations: listOperationNodes(document),
  }));
  return (subject) =>
    new Set(
      sides.flatMap(({ document, operations }) => {
        const node = operations.get(subject) ?? getSchemas(document)[subject];
        return [...collectNames(document, node)];
      }),
    );
}
