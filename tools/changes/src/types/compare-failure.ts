import type ts from "typescript";
import { compareTypes } from "./compare-types.ts";
import type { Difference, Walk } from "./walk.ts";

/** Finds how an operation fails otherwise than before: its error classes, and the bodies that they hold. */
export function compareFailure(walk: Walk, base: ts.Type, next: ts.Type): Difference[] {
  const before = listErrors(base);
  const after = listErrors(next);
  return [
    ...[...after.keys()]
      .filter((name) => !before.has(name))
      .map((name) => tell("major", "can now fail with …", name)),
    ...[...before.keys()]
      .filter((name) => !after.has(name))
      .map((name) => tell("minor", "can no longer fail with …", name)),
    ...[...after].flatMap(([name, error]) => compareBodies(walk, name, before.get(name), error)),
  ];
}

function tell(bump: "major" | "minor", phrase: string, name: string): Difference {
  return { kind: "type", bump, phrase, item: `\`${name}\`` };
}

function listErrors(type: ts.Type): Map<string, ts.Type> {
  const types = type.isUnion() ? type.types : [type];
  return new Map(types.map((error) => [error.symbol?.name ?? "unknown", error]));
}

function compareBodies(
  walk: Walk,
  name: string,
  base: ts.Type | undefined,
  next: ts.Type,
): Difference[] {
  const old = base && getBody(walk.checker, base);
  const fresh = getBody(walk.checker, next);
  return old && fresh ? compareTypes(walk, old, fresh, `the body of \`${name}\``) : [];
}

function getBody(checker: ts.TypeChecker, error: ts.Type): ts.Type | undefined {
  const body = checker.getPropertyOfType(error, "body");
  return body && checker.getTypeOfSymbol(body);
}
