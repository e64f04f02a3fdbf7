import { fieldsOf } from "@cash-in/description/json";
import { evidenceWords } from "@cash-in/description/vocabulary";
import { isRef, type Oas3Rule } from "@redocly/openapi-core";
import { isComponentSchema } from "../place.ts";
import { isText, locate } from "../report.ts";

const WORDS = evidenceWords.join(", ");

/** Every schema says how it is known and what it is; every property what it is. Redocly's parameter-description does the parameters. */
export const schemaEvidence: Oas3Rule = () => ({
  Schema(schema, ctx) {
    const { "x-evidence": word, description } = fieldsOf(schema);
    if (
      word === undefined
        ? isComponentSchema(ctx.location)
        : !evidenceWords.some((known) => known === word)
    ) {
      const said = word === undefined ? "x-evidence is missing" : `"${word}" is no evidence`;
      ctx.report({
        message: `${said}. Write one of ${WORDS}.`,
        location: locate(schema, ctx, "x-evidence"),
      });
    }
    if (isComponentSchema(ctx.location) && !isText(description)) {
      ctx.report({
        message: "The schema has no description. Say in a sentence what it is.",
        location: locate(schema, ctx, "description"),
      });
    }
  },
  SchemaProperties(properties, { location, report }) {
    for (const [name, property] of Object.entries(properties)) {
      // What a `$ref` leads to has a description of its own.
      if (isRef(property) || isText(fieldsOf(property).description)) continue;
      report({
        message: `The property ${name} has no description. Say in a sentence what it is, with its unit.`,
        location: location.child([name]).key(),
      });
    }
  },
});
