import type { Document, Reference } from "./openapi.ts";

/** Follows a reference within the document until there is none. */
export function resolve<Node extends object>(document: Document, node: Node | Reference): Node {
  const seen = new Set<string>();
  let target: unknown = node;
  while (isReference(target)) {
    const { $ref } = target;
    if (seen.has($ref)) throw new Error(`${$ref} leads back to itself.`);
    seen.add($ref);
    target = $ref
      .replace(/^#\//, "")
      .split("/")
      .map((it) => decodeURIComponent(it).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], document);
    if (target === undefined) throw new Error(`${$ref} leads nowhere.`);
  }
  return target as Node;
}

function isReference(node: unknown): node is Reference {
  return typeof (node as Partial<Reference> | undefined)?.$ref === "string";
}
