import type { Document } from "@cash-in/description/openapi";
import type { Node } from "./document.ts";
import { expandSchema, listParents } from "./expand-schema.ts";
import { type Alternatives, pairAlternatives, showKind } from "./pair-alternatives.ts";

/** The same place of a schema at both times. */
export interface NodePair {
  readonly place: string;
  readonly old: Node;
  readonly fresh: Node;
  /** Whether TypeScript knows what it holds. */
  readonly isTyped: boolean;
}

/** What stands side by side in a schema, and what has nothing beside it though types do not show that. */
export interface Pairs {
  readonly pairs: readonly NodePair[];
  readonly unpaired: readonly { readonly place: string; readonly isNew: boolean }[];
}

/** A place before what stands there is paired. */
interface Place {
  readonly place: string;
  readonly base: unknown;
  readonly next: unknown;
  readonly isTyped: boolean;
}

/**
 * Pairs the nodes of a schema by place: `""` is the schema itself, `` `Name` `` a property, `` an item of `Rows` `` what a
 * list holds. A schema that both sides name is compared by itself.
 */
export function pairNodes(
  documents: readonly [base: Document, next: Document],
  base: unknown,
  next: unknown,
  label = "",
): Pairs {
  const visit = (it: Place, trail: readonly string[]): Pairs => {
    const texts = JSON.stringify([it.base, it.next]);
    // Schemas that contain themselves lead here again.
    if (trail.includes(texts)) return { pairs: [], unpaired: [] };
    const { place, isTyped } = it;
    const { found, place: inner, unpaired } = pairPlace(documents, it);
    const pairs = found.map(([old, fresh]) => ({ place: inner, old, fresh, isTyped }));
    const inside = pairs.flatMap(listInside).map((below) => visit(below, [...trail, texts]));
    return {
      pairs: [...pairs, ...inside.flatMap((below) => below.pairs)],
      unpaired: [
        ...unpaired.map((isNew) => ({ place, isNew })),
        ...inside.flatMap((below) => below.unpaired),
      ],
    };
  };
  return visit({ place: label, base, next, isTyped: true }, []);
}

function pairPlace(
  documents: readonly [base: Document, next: Document],
  it: Place,
): { found: Alternatives["pairs"]; place: string; unpaired: boolean[] } {
  const names = new Set(listParents(it.next));
  const kept = new Set(listParents(it.base).filter((name) => names.has(name)));
  const before = expandSchema(documents[0], it.base, kept);
  const after = expandSchema(documents[1], it.next, kept);
  const { pairs, gone, added } = pairAlternatives(documents, before, after);
  const isHidden = createIsHidden(documents, it);
  return {
    found: pairs,
    place: before.length + after.length > 2 ? `an alternative${of(it.place)}` : it.place,
    unpaired: [
      ...gone.filter((node) => isHidden(documents[0], node)).map(() => false),
      ...added.filter((node) => isHidden(documents[1], node)).map(() => true),
    ],
  };
}

/** Whether types do not show an alternative that comes or goes: one of the same type stands on the other side too. */
function createIsHidden(
  documents: readonly [base: Document, next: Document],
  { base, next, isTyped }: Place,
): (document: Document, node: Node) => boolean {
  const listKinds = (document: Document, schema: unknown) =>
    expandSchema(document, schema).map((node) => showKind(document, node));
  const kinds = [listKinds(documents[0], base), listKinds(documents[1], next)];
  return (document, node) => {
    if (!isTyped || node.$ref !== undefined) return true;
    const kind = showKind(document, node);
    return kinds.every((all) => all.includes(kind));
  };
}

function listInside({ place, old, fresh, isTyped }: NodePair): Place[] {
  const [before, after] = [Object(old.properties) as Node, Object(fresh.properties) as Node];
  const properties = Object.keys(after)
    .filter((name) => name in before)
    .map((name) => ({
      place: toProperty(place, name),
      base: before[name],
      next: after[name],
      isTyped,
    }));
  return [
    ...properties,
    ...listItems({ place, old, fresh, isTyped }),
    ...listOthers({ place, old, fresh, isTyped }),
  ];
}

function listItems({ place, old, fresh, isTyped }: NodePair): Place[] {
  const mayBeList = ({ type }: Node) => type === undefined || [type].flat().includes("array");
  if (![old, fresh].every(mayBeList)) return [];
  const [before, after] = [old, fresh].map(({ prefixItems }) => [prefixItems ?? []].flat());
  const places = Array.from({ length: Math.max(before?.length ?? 0, after?.length ?? 0) });
  const rest = { base: old.items, next: fresh.items };
  return [
    { place: `an item${of(place)}`, ...rest, isTyped },
    ...places.map((_, index) => ({
      place: `the item ${index + 1}${of(place)}`,
      base: before?.[index] ?? old.items,
      next: after?.[index] ?? fresh.items,
      isTyped,
    })),
  ].filter(({ base, next }) => base !== undefined || next !== undefined);
}

// Types do not show what the others hold beside properties with a name.
function listOthers({ place, old, fresh, isTyped }: NodePair): Place[] {
  const [base, next] = [old.additionalProperties, fresh.additionalProperties];
  const isOpen = (others: unknown) => others !== undefined && others !== false;
  if (!isOpen(base) || !isOpen(next)) return [];
  const isNamed = old.properties !== undefined || fresh.properties !== undefined;
  return [{ place: `other properties${of(place)}`, base, next, isTyped: isTyped && !isNamed }];
}

function of(place: string): string {
  return place && ` of ${place}`;
}

export function toProperty(parent: string, name: string): string {
  return parent.endsWith("`") ? `${parent.slice(0, -1)}.${name}\`` : `\`${name}\``;
}
