import type { Oas3Rule } from "@redocly/openapi-core";
import { withEvidence } from "../evidence.ts";
import { isText, locate } from "../report.ts";

/** Values that nobody documented are a list of known ones, not a closed one. */
export const inferredOpenEnum: Oas3Rule = () =>
  withEvidence((schema, evidence, ctx) => {
    // Several schemas of one constant each are an enum by another name.
    for (const keyword of ["enum", "const"]) {
      if (schema[keyword] === undefined || evidence === "documented") continue;
      ctx.report({
        message: `The ${keyword} is ${evidence}, not documented. Write x-extensible-enum, which allows other values.`,
        location: locate(schema, ctx, keyword),
      });
    }
    const values = schema["x-extensible-enum"];
    if (values === undefined) return;
    if (![schema.type].flat().includes("string")) {
      ctx.report({
        message:
          "x-extensible-enum stands on something that is not a string. Add type: string, or remove it.",
        location: locate(schema, ctx, "x-extensible-enum"),
      });
    }
    if (!Array.isArray(values) || values.length === 0 || !values.every(isText)) {
      ctx.report({
        message: "x-extensible-enum is not a list of texts. Name at least one known value.",
        location: locate(schema, ctx, "x-extensible-enum"),
      });
    }
  });
