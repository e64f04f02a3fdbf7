import type ts from "typescript";
import type { Bump } from "../bump.ts";
import { rate } from "../direction.ts";
import type { Walk } from "./walk.ts";

/** Whether users can call a type, or make an object with it. */
export function isCallable(type: ts.Type): boolean {
  return listSignatures(type).length > 0;
}

/**
 * What another function asks of the version. Assignability does not see an argument that may be left out come or go: a
 * function that takes fewer does for one that takes more, but not to those who call it.
 */
export function rateCallable({ checker, direction }: Walk, base: ts.Type, next: ts.Type): Bump {
  const does = checker.isTypeAssignableTo(next, base);
  const takes = checker.isTypeAssignableTo(base, next);
  const more = countArguments(next) - countArguments(base);
  return rate(direction, {
    read: !does || more < 0 ? "major" : takes && !(more > 0) ? "patch" : "minor",
    write: !takes ? "major" : does ? "patch" : "minor",
  });
}

/** How many arguments a function takes at most. */
function countArguments(type: ts.Type): number {
  const counts = listSignatures(type).map((signature) => {
    const isOpen = signature.declaration?.parameters.some(
      (it) => "dotDotDotToken" in it && it.dotDotDotToken !== undefined,
    );
    return isOpen ? Number.MAX_SAFE_INTEGER : signature.getParameters().length;
  });
  return Math.max(...counts);
}

function listSignatures(type: ts.Type): readonly ts.Signature[] {
  return [...type.getCallSignatures(), ...type.getConstructSignatures()];
}
