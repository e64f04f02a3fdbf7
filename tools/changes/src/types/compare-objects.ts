import type ts from "typescript";
import type { Bump } from "../bump.ts";
import { describePresence } from "../describe-presence.ts";
import { type Direction, rate } from "../direction.ts";
import { getRest, listProperties, type Property } from "./shape.ts";
import type { Difference, Walk } from "./walk.ts";

/** Finds the differences of two objects, property by property. `label` is empty for the subject itself. */
export function compareObjects(
  walk: Walk,
  base: ts.Type,
  next: ts.Type,
  label: string,
): Difference[] {
  const before = listProperties(walk.checker, base);
  const after = listProperties(walk.checker, next);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differences = names.flatMap((name) =>
    compareProperty(walk, before.get(name), after.get(name), toLabel(label, name)),
  );
  return [...differences, ...compareRest(walk, base, next, label)];
}

function toLabel(parent: string, name: string): string {
  return parent.endsWith("`") ? `${parent.slice(0, -1)}.${name}\`` : `\`${name}\``;
}

/** What is said of a property, to those who write it and to those who read it. */
export function compareProperty(
  walk: Walk,
  base: Property | undefined,
  next: Property | undefined,
  label: string,
): Difference[] {
  const { direction } = walk;
  if (next === undefined) return base ? [create("major", sayLost(direction), label)] : [];
  if (base === undefined) {
    const bump = next.optional ? "minor" : rate(direction, { read: "minor", write: "major" });
    return [create(bump, sayNew(direction, next), label)];
  }
  return [
    ...comparePresence(direction, base, next, label),
    ...compareAccess(base, next, label),
    ...walk.inside(walk, base.type, next.type, label),
  ];
}

function create(bump: Bump, phrase: string, item: string): Difference {
  return { kind: "type", bump, phrase, item };
}

function sayLost({ read }: Direction): string {
  return read ? "no longer has …" : "no longer takes …";
}

function sayNew({ read, write }: Direction, { optional }: Property): string {
  if (optional) return read ? "has the new …" : "accepts …";
  return write ? "requires the new …" : "has the new …";
}

function comparePresence(
  direction: Direction,
  base: Property,
  next: Property,
  label: string,
): Difference[] {
  if (base.optional === next.optional) return [];
  const { bump, phrase } = describePresence(direction, !next.optional);
  return [create(bump, phrase, label)];
}

// Assignability does not look at this.
function compareAccess(base: Property, next: Property, label: string): Difference[] {
  if (base.readonly === next.readonly) return [];
  if (next.readonly) return [create("major", "no longer lets users set …", label)];
  return [create("minor", "lets users set …", label)];
}

function compareRest(walk: Walk, base: ts.Type, next: ts.Type, label: string): Difference[] {
  const old = getRest(walk.checker, base);
  const fresh = getRest(walk.checker, next);
  const place = label === "" ? "" : ` in ${label}`;
  if (old && fresh) return walk.inside(walk, old, fresh, `any other property${place}`);
  if (old)
    return [{ kind: "type", bump: "major", phrase: `has no properties of other names${place}` }];
  if (!fresh) return [];
  return [{ kind: "type", bump: "minor", phrase: `may have properties of other names${place}` }];
}
