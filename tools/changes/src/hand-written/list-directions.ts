import ts from "typescript";
import type { Direction } from "../direction.ts";
import { getReference } from "./get-reference.ts";
import type { Declared } from "./list-declared.ts";

type Way = "read" | "write";
type Found = ReadonlyMap<string, Direction>;

/**
 * Where each type of a package is met: in what it gives users, in what they give it, or in both. Values are given, and so
 * are interfaces that can be called; what a function takes goes the other way. `users` are declarations elsewhere that speak of
 * the types. A type that nothing speaks of may be anything.
 */
export function listDirections(
  declared: readonly Declared[],
  exported: readonly string[],
  users: readonly ts.Statement[],
): Found {
  const byName = Map.groupBy(declared, ({ name }) => name);
  const found = new Map<string, Direction>();
  const visitName = (name: string, given: Way): void => {
    // Nobody makes an object that can be called: users hand on what they were given.
    const way = isCalled(byName, name) ? "read" : given;
    const known = found.get(name) ?? { read: false, write: false };
    if (known[way] || !byName.has(name)) return;
    found.set(name, { ...known, [way]: true });
    for (const { statements } of byName.get(name) ?? []) {
      for (const statement of statements) visit(statement, way);
    }
  };
  const visit = (node: ts.Node, way: Way): void => {
    if (ts.isBlock(node)) return;
    const name = getReference(node);
    if (name !== undefined) visitName(name, way);
    const inner = ts.isParameter(node) ? turn(way) : way;
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  const own = exported.flatMap((name) => byName.get(name) ?? []);
  for (const { name } of own.filter(isGiven)) visitName(name, "read");
  for (const statement of users) visit(statement, "read");
  for (const { name } of own.filter((it) => !found.has(it.name))) {
    visitName(name, "read");
    visitName(name, "write");
  }
  return found;
}

/** All that the declarations of a name speak of, directly or not. */
export function listRelated(declared: readonly Declared[], name: string): Set<string> {
  const statements = declared.filter((it) => it.name === name).flatMap((it) => it.statements);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const reference = getReference(node);
    if (reference !== undefined && !names.has(reference)) {
      names.add(reference);
      for (const it of declared) if (it.name === reference) it.statements.forEach(visit);
    }
    ts.forEachChild(node, visit);
  };
  statements.forEach(visit);
  return names;
}

function turn(way: Way): Way {
  return way === "read" ? "write" : "read";
}

function isGiven({ isValue, statements }: Declared): boolean {
  return isValue || statements.some(hasCall);
}

function isCalled(declared: ReadonlyMap<string, readonly Declared[]>, name: string): boolean {
  const statements = (declared.get(name) ?? []).flatMap((it) => it.statements);
  return statements.filter(ts.isInterfaceDeclaration).some((it) => {
    const parents = (it.heritageClauses ?? []).flatMap(({ types }) => [...types]);
    return hasCall(it) || parents.some((parent) => isCalled(declared, getReference(parent) ?? ""));
  });
}

function hasCall(statement: ts.Statement): boolean {
  return (
    ts.isInterfaceDeclaration(statement) && statement.members.some(ts.isCallSignatureDeclaration)
  );
}
