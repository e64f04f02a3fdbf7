import type { Document } from "../spec/openapi.ts";
import { resolveSchema } from "../spec/resolve-node.ts";
import { getShape } from "./get-shape.ts";
import type { TypeReference } from "./model.ts";
import type { PickedMediaType } from "./pick-media-type.ts";
import { referenceSchema } from "./reference-type.ts";

/** The type of the items of a paged list, found in the answer by the path that `x-pagination` gives. */
export function createItem(
  document: Document,
  media: PickedMediaType | undefined,
  path: string,
): TypeReference {
  const list = path
    .split(".")
    .reduce(
      (schema, name) => resolveSchema(document, getShape(document, schema).properties[name]),
      resolveSchema(document, media?.content.schema),
    );
  return referenceSchema(list.items) ?? { plain: "unknown" };
}
