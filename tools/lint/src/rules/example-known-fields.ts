import { fieldsOf, isFields } from "@cash-in/description/json";
import type { Oas3Rule } from "@redocly/openapi-core";
import { examplesOf, type Field, fieldsInExample } from "../example.ts";
import { below, type Place, type Resolve } from "../place.ts";
import { branches } from "../schema.ts";

/**
 * An example shows only properties that its schema names.
 * Redocly's own rule says nothing where the schema takes unknown properties, which is almost everywhere here,
 * so a misspelt name in an example would pass.
 */
export const exampleKnownFields: Oas3Rule = () => ({
  MediaType(media, { location, resolve, report }) {
    const place = { node: media, location };
    for (const example of examplesOf(place, resolve)) {
      for (const field of fieldsInExample(example, below(place, "schema"), resolve)) {
        if (field.definitions.length > 0 || !isOpen(field, resolve)) continue;
        report({
          message: `The schema has no property ${field.name}. Correct the name, or describe the property.`,
          location: field.value.location.key(),
        });
      }
    }
  },
});

/** Whether the schema names some properties and takes others. One that names none is a map: any name is right. */
function isOpen({ owner }: Field, resolve: Resolve): boolean {
  const schemas = branches(owner, resolve).map(({ node }: Place) => fieldsOf(node));
  return (
    schemas.some(({ properties }) => properties) &&
    schemas.some(({ additionalProperties: it }) => it === true || isFields(it))
  );
}
