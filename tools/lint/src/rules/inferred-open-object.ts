import type { Oas3Rule } from "@redocly/openapi-core";
import { withEvidence } from "../evidence.ts";
import { locate } from "../report.ts";

/** A guessed object takes fields that we do not know, so that a user who knows them can send and read them. */
export const inferredOpenObject: Oas3Rule = () =>
  withEvidence((schema, evidence, ctx) => {
    const isObject = [schema.type].flat().includes("object") || schema.properties !== undefined;
    if (!isObject || evidence !== "inferred" || schema.additionalProperties === true) return;
    ctx.report({
      message:
        "The object is inferred, yet closed to unknown fields. Add additionalProperties: true.",
      location: locate(schema, ctx, "additionalProperties"),
    });
  });
