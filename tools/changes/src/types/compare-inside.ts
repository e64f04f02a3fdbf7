import type ts from "typescript";
import { compareObjects } from "./compare-objects.ts";
import type { Member } from "./members.ts";
import type { Difference, Walk } from "./walk.ts";

/** Compares two members of the same shape, whatever their names. */
export function compareInside(walk: Walk, base: Member, next: Member, label: string): Difference[] {
  const [old] = base.types;
  const [fresh] = next.types;
  if (old === undefined || fresh === undefined) return [];
  if (base.shape === "object") return compareObjects(walk, old, fresh, label);
  const { checker } = walk;
  const [oldItem] = checker.getTypeArguments(old as ts.TypeReference);
  const [freshItem] = checker.getTypeArguments(fresh as ts.TypeReference);
  return oldItem && freshItem ? walk.inside(walk, oldItem, freshItem, toItems(label)) : [];
}

function toItems(label: string): string {
  return `an item${label && ` of ${label}`}`;
}
