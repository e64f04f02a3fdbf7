import { isRef } from "@redocly/openapi-core";
import type { Reference } from "./openapi.ts";
import { parsePointer } from "./pointer.ts";

/** The node itself, or the one that its `$ref` leads to, within one document. */
export function follow<Node extends object>(document: object, node: Node | Reference): Node {
  const seen = new Set<string>();
  let found: unknown = node;
  while (isRef(found)) {
    const { $ref } = found;
    found = seen.has($ref) ? undefined : lookUp(document, $ref);
    if (typeof found !== "object" || found === null) {
      throw new TypeError(`\`${$ref}\` leads nowhere in this document. Bundle it first.`);
    }
    seen.add($ref);
  }
  return found as Node;
}

function lookUp(document: object, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  return parsePointer(reference).reduce<unknown>(
    (parent, key) =>
      typeof parent === "object" && parent !== null && Object.hasOwn(parent, key)
        ? (parent as Record<string, unknown>)[key]
        : undefined,
    document,
  );
}
