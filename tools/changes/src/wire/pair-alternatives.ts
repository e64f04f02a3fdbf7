import type { Document } from "@cash-in/description/openapi";
import type { Node } from "./document.ts";
import { expandSchema } from "./expand-schema.ts";
import { wording } from "./keywords.ts";

/** The alternatives of a schema at both times: those that belong together, and those that nothing belongs to. */
export interface Alternatives {
  readonly pairs: readonly (readonly [base: Node, next: Node])[];
  readonly gone: readonly Node[];
  readonly added: readonly Node[];
}

/** Pairs alternatives by what they say, wherever they stand: first what is equal, then what is most alike. */
export function pairAlternatives(
  [base, next]: readonly [Document, Document],
  before: readonly Node[],
  after: readonly Node[],
): Alternatives {
  const [[old, ...othersBefore], [fresh, ...othersAfter]] = [before, after];
  if (old && fresh && othersBefore.length + othersAfter.length === 0) {
    return { pairs: [[old, fresh]], gone: [], added: [] };
  }
  return pairByLikeness([base, next], before, after);
}

function pairByLikeness(
  [base, next]: readonly [Document, Document],
  before: readonly Node[],
  after: readonly Node[],
): Alternatives {
  const likenesses: ((document: Document, node: Node) => string)[] = [
    (_, node) => JSON.stringify(node),
    (_, node) => JSON.stringify(node, (key, value) => (wording.includes(key) ? undefined : value)),
    (document, node) => showKind(document, node),
    (_, node) => JSON.stringify(listTypes(node)),
  ];
  const pairs: [Node, Node][] = [];
  const added = [...after];
  let gone = before;
  for (const show of likenesses) {
    gone = gone.filter((old) => {
      const index = added.findIndex((it) => show(next, it) === show(base, old));
      const [fresh] = index < 0 ? [] : added.splice(index, 1);
      if (fresh) pairs.push([old, fresh]);
      return fresh === undefined;
    });
  }
  return { pairs, gone, added };
}

/** What the type of a node shows: the same text is the same type to TypeScript. */
export function showKind(document: Document, node: Node, depth = 2): string {
  const showInner = (schema: unknown) =>
    depth === 0
      ? []
      : expandSchema(document, schema).map((it) => showKind(document, it, depth - 1));
  const properties = Object.entries(Object(node.properties) as Node).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return JSON.stringify([
    listTypes(node),
    node.$ref,
    node.enum,
    node.const,
    node.items === undefined ? [] : showInner(node.items),
    properties.map(([name, schema]) => [name, showInner(schema)]),
  ]);
}

function listTypes({ type = [] }: Node): unknown[] {
  const types = [type].flat().map((it) => (it === "integer" ? "number" : it));
  return [...new Set(types)].sort();
}
