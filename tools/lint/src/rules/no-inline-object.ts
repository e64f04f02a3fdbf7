import { fieldsOf, listOf } from "@cash-in/description/json";
import type { Oas3Rule } from "@redocly/openapi-core";
import { below, isComponentSchema, type Place, type Resolve } from "../place.ts";
import { branches } from "../schema.ts";

/** Every object is a schema of its own, so that the clients have a name for it. */
export const noInlineObject: Oas3Rule = () => ({
  Schema(schema, { location, report, resolve }) {
    if (isComponentSchema(location) || !isObject({ node: schema, location }, resolve)) return;
    report({
      message:
        "An object is described inline. Move it to a file of its own under schemas/ and write a $ref.",
      location: location.key(),
    });
  },
});

const FIELDS = ["properties", "additionalProperties", "patternProperties"];

/** Whether a schema describes an object: by itself, or by putting several together. */
function isObject(place: Place, resolve: Resolve): boolean {
  const parts = listOf(fieldsOf(place.node).allOf).flatMap((_, index) =>
    branches(below(place, "allOf", index), resolve),
  );
  return [place, ...parts].some(({ node }) => {
    const schema = fieldsOf(node);
    const says = FIELDS.some((field) => schema[field] !== undefined);
    return says || [schema.type].flat().includes("object");
  });
}
