import { fieldsOf } from "@cash-in/description/json";
import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { examplesOf, fieldsInExample } from "../example.ts";
import { below } from "../place.ts";
import { reachable } from "../schema.ts";

/** Every property of a body stands in some example: what no example shows, no test and no reader ever sees. */
export const exampleComplete: Oas3Rule = () => {
  const properties = new Map<string, { name: string; location: Location }>();
  const shown = new Set<string>();
  return {
    MediaType(media, { location, resolve }) {
      const place = { node: media, location };
      const schema = below(place, "schema");
      for (const owner of reachable(schema, resolve).values()) {
        for (const name of Object.keys(fieldsOf(fieldsOf(owner.node).properties))) {
          const at = owner.location.child(["properties", name]);
          properties.set(at.absolutePointer, { name, location: at });
        }
      }
      for (const example of examplesOf(place, resolve)) {
        for (const { definitions } of fieldsInExample(example, schema, resolve)) {
          for (const definition of definitions) shown.add(definition.location.absolutePointer);
        }
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const [pointer, { name, location }] of properties) {
          if (shown.has(pointer)) continue;
          report({ message: `No example shows ${name}. Add it to one.`, location: location.key() });
        }
      },
    },
  };
};
