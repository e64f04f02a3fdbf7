import type { Oas3Rule } from "@redocly/openapi-core";
import { fieldsOf, isComponentSchema } from "../place.ts";

/** Every object is a schema of its own, so that the clients have a name for it. */
export const noInlineObject: Oas3Rule = () => ({
  Schema(schema, { location, report }) {
    const { type, properties } = fieldsOf(schema);
    const isObject = [type].flat().includes("object") || properties !== undefined;
    if (!isObject || isComponentSchema(location)) return;
    report({
      message:
        "An object is described inline. Move it to a file of its own under schemas/ and write a $ref.",
      location: location.key(),
    });
  },
});
