import type { Oas3Rule } from "@redocly/openapi-core";

/** No schema contains itself: such a type has no complete example, and not every generator survives it. */
export const noCircularSchema: Oas3Rule = () => {
  const open: string[] = [];
  return {
    ref: {
      enter(ref, { location, report }, target) {
        if (!target.location || !open.includes(target.location.absolutePointer)) return;
        report({
          message: `${ref.$ref} contains the schema that refers to it. Break the circle.`,
          location: location.child("$ref"),
        });
      },
    },
    Schema: {
      enter(_schema, { location }) {
        open.push(location.absolutePointer);
      },
      leave() {
        open.pop();
      },
    },
  };
};
