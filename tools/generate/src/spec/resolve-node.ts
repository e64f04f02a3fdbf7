import type { Document, Reference, Schema, SchemaNode } from "./openapi.ts";

/** The node itself, or the component that it refers to. */
export function resolveNode<Node extends object>(document: Document, node: Node | Reference): Node {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as Node;
  const target = node.$ref
    .split("/")
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], document);
  return resolveNode(document, target as Node | Reference);
}

/** The schema itself, or the one that it refers to. A schema that says nothing is an empty one. */
export function resolveSchema(document: Document, schema: SchemaNode | undefined): Schema {
  return typeof schema === "object"
    ? resolveNode<Schema>(document, schema as Schema | Reference)
    : {};
}
