import type { Oas3Rule } from "@redocly/openapi-core";
import { locate } from "../report.ts";

/** No multipleOf with decimals: in floating point 19.99 is no multiple of 0.01, and validators refuse it. */
export const noMoneyMultiple: Oas3Rule = () => ({
  Schema(schema, ctx) {
    if (schema.multipleOf === undefined || Number.isInteger(schema.multipleOf)) return;
    ctx.report({
      message: `multipleOf: ${schema.multipleOf} refuses right amounts in floating point. Remove it, and say the decimals in the description.`,
      location: locate(schema, ctx, "multipleOf"),
    });
  },
});
