import { fieldsOf } from "@cash-in/description/json";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** Every parameter, request body and good answer shows an example: the mock and the reference live on them. */
export const operationExamples: Oas3Rule = () => ({
  Parameter(parameter, ctx) {
    if (!hasExample(parameter)) {
      ctx.report({
        message: `The parameter ${parameter.name} has no example. Add one.`,
        location: ctx.location,
      });
    }
  },
  RequestBody(body, ctx) {
    checkContent(body, "request body", ctx);
  },
  Response(response, ctx) {
    if (/^2/.test(`${ctx.key}`)) checkContent(response, `${ctx.key} response`, ctx);
  },
});

function checkContent(node: unknown, what: string, ctx: UserContext): void {
  for (const [type, media] of Object.entries(fieldsOf(fieldsOf(node).content))) {
    if (hasExample(media)) continue;
    ctx.report({
      message: `The ${what} has no example for ${type}. Add one beside its schema.`,
      location: ctx.location.child(["content", type]).key(),
    });
  }
}

function hasExample(node: unknown): boolean {
  const { example, examples } = fieldsOf(node);
  return example !== undefined || Object.keys(fieldsOf(examples)).length > 0;
}
