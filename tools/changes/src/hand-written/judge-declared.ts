import ts from "typescript";
import type { Bump } from "../bump.ts";
import { type Direction, rate, reading } from "../direction.ts";
import { createFact, type Fact } from "../fact.ts";
import { createProgram } from "../program/create-program.ts";
import type { States } from "../state/state.ts";
import { compareSchema, compareTypes } from "../types/compare-types.ts";
import { toProbes } from "../types/create-probes.ts";
import { explain } from "../types/explain.ts";
import type { Judgement } from "../types/judge.ts";
import { isCallable, rateCallable } from "../types/rate-callable.ts";
import { readRows, type TypePair } from "../types/read-probes.ts";
import { isObject } from "../types/shape.ts";
import type { Walk } from "../types/walk.ts";
import { createRowsSource, listRows, type Row, takesSameArguments } from "./create-rows.ts";
import { listDeclared } from "./list-declared.ts";
import { listDirections, listRelated } from "./list-directions.ts";
import { type DeclaredPair, pairDeclared } from "./pair-declared.ts";

/** What is judged: the packages of both times as {@link declarePackage} makes them, and what users meet of them. */
export interface Declarations {
  readonly states: States;
  readonly folder: string;
  readonly exported: readonly string[];
  /** The names whose declarations differ. */
  readonly changed: readonly string[];
  readonly users: readonly ts.Statement[];
}

/** Finds what became of the declarations that users meet. */
export function judgeDeclared({ states, folder, exported, changed, users }: Declarations): Fact[] {
  const sides = [listDeclared(states.base), listDeclared(states.next)] as const;
  const directions = joinDirections(sides.map((it) => listDirections(it, exported, users)));
  const related = (name: string) => new Set(sides.flatMap((it) => [...listRelated(it, name)]));
  // What is written as before changed by what it speaks of alone, which is judged by itself.
  const names = [...directions.keys()].filter((name) => changed.includes(name));
  const pairs = pairDeclared(...sides, names, exported);
  const judgements = judgePairs(states, folder, pairs, directions);
  return [
    ...explain(judgements, [], related),
    ...pairs
      .filter(({ base, next }) => !takesSameArguments(base, next))
      .map(({ next }) => createFact(next.name, "lost export", "takes other type parameters")),
    ...pairs
      .filter(({ base, next, isExported }) => base.isValue && !next.isValue && isExported)
      .map(({ next }) => createFact(next.name, "lost export", "is a type only")),
  ];
}

function joinDirections(
  sides: readonly ReadonlyMap<string, Direction>[],
): ReadonlyMap<string, Direction> {
  const all = sides.flatMap((side) => [...side]);
  return new Map(
    [...Map.groupBy(all, ([name]) => name)].map(([name, found]) => [
      name,
      { read: found.some(([, it]) => it.read), write: found.some(([, it]) => it.write) },
    ]),
  );
}

function judgePairs(
  { base, next }: States,
  folder: string,
  pairs: readonly DeclaredPair[],
  directions: ReadonlyMap<string, Direction>,
): Judgement[] {
  const path = toProbes(folder);
  const source = createRowsSource(pairs);
  const program = createProgram([base, next], [folder], new Map([[path, source]]));
  const checker = program.getTypeChecker();
  const get = readRows(program, path);
  const rows = pairs.flatMap(listRows).map((row) => ({ row, types: get(row.key) }));
  const names = ([0, 1] as const).map((side) => {
    const schemas = rows.filter(({ row, types }) => row.part === "schema" && isObject(types[side]));
    return new Map(schemas.map(({ row, types }) => [types[side], row.name]));
  });
  const [known = new Map(), fresh = new Map()] = names;
  return rows.map(({ row, types }) => {
    const direction = row.part === "export" ? reading : (directions.get(row.name) ?? reading);
    return judgeRow(
      { checker, base: known, next: fresh, direction, inside: compareTypes },
      row,
      types,
    );
  });
}

function judgeRow(walk: Walk, { name: subject, part }: Row, types: TypePair): Judgement {
  const differences = part === "schema" ? compareSchema(walk, ...types) : [];
  return {
    subject,
    part,
    verdict: rateTypes(walk, types),
    facts: differences.map((it) => ({ subject, ...it })),
  };
}

/** What is given must do where the old one did; what is taken must take what the old one took. */
function rateTypes(walk: Walk, [base, next]: TypePair): Bump {
  if (isAny(base) !== isAny(next)) return "major";
  if (isCallable(base) && isCallable(next)) return rateCallable(walk, base, next);
  const { checker, direction } = walk;
  const [does, takes] = [
    checker.isTypeAssignableTo(next, base),
    checker.isTypeAssignableTo(base, next),
  ];
  if (does && takes) return "patch";
  return rate(direction, { read: does ? "minor" : "major", write: takes ? "minor" : "major" });
}

function isAny({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Any) !== 0;
}
