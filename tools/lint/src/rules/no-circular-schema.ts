import type { Oas3Rule } from "@redocly/openapi-core";

/** No schema contains itself: such a type has no complete example, and not every generator survives it. */
export const noCircularSchema: Oas3Rule = () => {
  const open: string[] = [];
  return {
    ref: {
      enter(ref, { location, report }, target) {
        const pointer = target.location?.absolutePointer;
        if (pointer === undefined || !open.some((it) => isWithin(it, pointer))) return;
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

/** Whether a place is another one, or a part of it: a circle may be entered anywhere. */
function isWithin(pointer: string, whole: string): boolean {
  // The pointer to a whole file is its name.
  const parts = [`${whole}/`, `${whole}#/`];
  return pointer === whole || parts.some((start) => pointer.startsWith(start));
}
