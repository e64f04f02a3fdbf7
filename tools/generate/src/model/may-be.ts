import { followSchema } from "@cash-in/description/follow-schema";
import type { Document, Schema, SchemaNode } from "@cash-in/description/openapi";

type Structure = "array" | "object";

/** Whether a schema says of itself that it takes a list, or an object. */
export function mayBe(document: Document, node: SchemaNode | undefined, type: Structure): boolean {
  return listAlternatives(document, node).some((schema) => isOf(schema, type));
}

/** Whether a schema describes a property of this name. */
export function mayHave(document: Document, node: SchemaNode | undefined, name: string): boolean {
  return listAlternatives(document, node).some(({ properties }) =>
    Object.hasOwn(properties ?? {}, name),
  );
}

/**
 * Whether there are lists or objects inside of a list or an object.
 *
 * @param takesLists Whether the properties of an object may be lists, one level deep.
 */
export function isNested(
  document: Document,
  node: SchemaNode | undefined,
  takesLists: boolean,
): boolean {
  const isDeep = (inner: SchemaNode | undefined): boolean =>
    mayBe(document, inner, "array") || mayBe(document, inner, "object");
  return listAlternatives(document, node).some(({ items, properties, additionalProperties }) => {
    const parts = [...Object.values(properties ?? {}), additionalProperties];
    return (
      isDeep(items) ||
      parts.some((part) =>
        takesLists
          ? mayBe(document, part, "object") || isNested(document, part, false)
          : isDeep(part),
      )
    );
  });
}

/** The schema with all that it is made of or leaves to choose, each once: a schema may lead to itself. */
function listAlternatives(
  document: Document,
  node: SchemaNode | undefined,
  found = new Set<Schema>(),
): Schema[] {
  const schema = followSchema(document, node);
  if (!found.has(schema)) {
    found.add(schema);
    const { allOf = [], oneOf = [], anyOf = [] } = schema;
    for (const inner of [...allOf, ...oneOf, ...anyOf]) listAlternatives(document, inner, found);
  }
  return [...found];
}

function isOf({ type, items, properties }: Schema, structure: Structure): boolean {
  if (type !== undefined) return [type].flat().includes(structure);
  return structure === "array" ? items !== undefined : properties !== undefined;
}
