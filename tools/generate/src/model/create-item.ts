import { followSchema } from "@cash-in/description/follow-schema";
import type { Document } from "@cash-in/description/openapi";
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
      (schema, name) => followSchema(document, getShape(document, schema).properties[name]),
      followSchema(document, media?.content.schema),
    );
  return referenceSchema(list.items) ?? { plain: "unknown" };
}
