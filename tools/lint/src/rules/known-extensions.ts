import { fieldsOf } from "@cash-in/description/json";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isComponentSchema } from "../place.ts";
import { EXTENSIONS, type Holder } from "../vocabulary.ts";

/** There are few `x-` fields, each explained in spec/README.md; any other is a slip or a private language. */
export const knownExtensions: Oas3Rule = () => ({
  // Examples are never visited: to Redocly they are plain values.
  any(node, ctx) {
    // Where the type takes no extensions, as among the properties of a schema, `x-…` is a name like any other.
    if (!ctx.type.extensionsPrefix) return;
    for (const name of Object.keys(fieldsOf(node)).filter((key) => key.startsWith("x-"))) {
      const allowed = Object.hasOwn(EXTENSIONS, name) ? EXTENSIONS[name] : undefined;
      if (allowed?.some((holder) => holdersOf(ctx).includes(holder))) continue;
      ctx.report({
        message: allowed
          ? `${name} stands on ${allowed.join(" or ")}, not here. Move or remove it.`
          : `${name} is not one of our fields. Remove it, or explain it in spec/README.md and list it in tools/lint/src/vocabulary.ts.`,
        location: ctx.location.child([name]).key(),
      });
    }
  },
});

function holdersOf({ type, location }: UserContext): Holder[] {
  if (type.name === "Operation") return ["operation"];
  if (type.name === "Tag") return ["tag"];
  if (type.name !== "Schema") return [];
  // A schema with a name of its own can be the type of a property: then it says what a property says.
  return isComponentSchema(location) ? ["schema", "property"] : ["property", "parameter"];
}
