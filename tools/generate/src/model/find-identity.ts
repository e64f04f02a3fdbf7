import { followSchema } from "@cash-in/description/follow-schema";
import type { Document, SchemaNode } from "@cash-in/description/openapi";
import type { Identity } from "./model.ts";

// A schema may contain itself, and what names an item stands near the top.
const deepest = 6;

/** Where the items of a body are, and what names them, by the words of `x-reconcile`. Absent where a body has none. */
export function findIdentity(
  document: Document,
  schema: SchemaNode | undefined,
  key: string | undefined,
): Identity | undefined {
  const words = key?.split(/, | and /) ?? [];
  const search = (node: SchemaNode | undefined, path: readonly string[]): Identity | undefined => {
    if (path.length > deepest) return undefined;
    const { items, minItems = 0, properties = {}, required = [] } = followSchema(document, node);
    if (items !== undefined) {
      return search(items as SchemaNode, [...path, minItems > 0 ? "+" : "*"]);
    }
    const needed = words.filter((word) => required.includes(word));
    if (needed.length > 0) {
      return { path, required: needed, names: words.filter((word) => word in properties) };
    }
    for (const name of required) {
      const found = search(properties[name], [...path, name]);
      if (found) return found;
    }
    return undefined;
  };
  return words.length > 0 ? search(schema, []) : undefined;
}
