import type { Document } from "@cash-in/description/openapi";
import { type Node, resolveNode, toSchemaName } from "./document.ts";
import { wording } from "./keywords.ts";
import { mergeNodes } from "./merge-nodes.ts";

/**
 * What a schema comes to: references followed, `allOf` merged, and a node for each alternative of `anyOf` and `oneOf`.
 * References to the schemas in `kept` stay, as a list.
 */
export function expandSchema(
  document: Document,
  schema: unknown,
  kept: ReadonlySet<string> = new Set(),
): Node[] {
  const expand = (given: unknown, seen: readonly string[]): Node[] => {
    if (given === false) return [{ not: {} }];
    const { $ref, allOf, anyOf, oneOf, ...own } = Object(given) as Node;
    const all = [
      ...($ref === undefined ? [] : [follow(String($ref), seen)]),
      ...listParts(allOf).map((part) => expand(part, seen)),
      ...[anyOf, oneOf]
        .filter((parts) => parts !== undefined)
        .map((parts) => listParts(parts).flatMap((part) => expand(part, seen))),
    ];
    return all.reduce(
      (nodes, alternatives) =>
        nodes.flatMap((node) => alternatives.map((it) => mergeNodes(node, it))),
      [own],
    );
  };
  const follow = (reference: string, seen: readonly string[]): Node[] => {
    const name = toSchemaName(reference);
    if (name !== undefined && kept.has(name)) return [{ $ref: [name] }];
    if (seen.includes(reference)) return [{}];
    return expand(resolveNode(document, { $ref: reference }), [...seen, reference]).map(
      withoutWords,
    );
  };
  return expand(schema, []);
}

/** The schemas that a node is made of by name. */
export function listParents(schema: unknown): string[] {
  const { $ref, allOf, anyOf, oneOf } = Object(schema) as Node;
  const name = toSchemaName($ref);
  const parts = [allOf, anyOf, oneOf].flatMap(listParts);
  return [...(name === undefined ? [] : [name]), ...parts.flatMap(listParents)];
}

function listParts(parts: unknown): unknown[] {
  return Array.isArray(parts) ? parts : [];
}

// They are the named schema's own, where they are compared.
function withoutWords(node: Node): Node {
  const isOwn = ([keyword]: [string, unknown]) =>
    keyword === "x-evidence" || wording.includes(keyword);
  return Object.fromEntries(Object.entries(node).filter((entry) => !isOwn(entry)));
}
