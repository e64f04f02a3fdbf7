import { fieldsOf } from "@cash-in/description/json";
import { effects } from "@cash-in/description/vocabulary";
import type { Oas3Rule } from "@redocly/openapi-core";
import { isText, locate } from "../report.ts";

/** Every operation says what happens if it is sent twice: it decides what the clients send again. */
export const operationEffect: Oas3Rule = () => ({
  Operation(operation, ctx) {
    const { "x-effect": effect, description } = fieldsOf(operation);
    if (!effects.some((known) => known === effect)) {
      const said = effect === undefined ? "x-effect is missing" : `x-effect is "${effect}"`;
      ctx.report({
        message: `${said}. A person must decide what happens if this call is sent twice: ${effects.join(", ")}.`,
        location: locate(operation, ctx, "x-effect"),
      });
    } else if (
      effect !== "read" &&
      !(isText(description) && /\bSent\s+twice:\s+\S/.test(description))
    ) {
      ctx.report({
        message: `The description does not say what a second sending does. Add "Sent twice: …".`,
        location: locate(operation, ctx, "description"),
      });
    }
  },
});
