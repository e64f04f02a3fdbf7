import { fieldsOf } from "@cash-in/description/json";
import { errorResponses } from "@cash-in/description/vocabulary";
import { isRef, type Oas3Rule } from "@redocly/openapi-core";
import { locate } from "../report.ts";

/**
 * Every operation answers 200 and the seven documented errors, each by its own shared response. Where the page of an
 * operation documents its answers, it may say another success, and describe an error itself.
 */
export const operationErrors: Oas3Rule = () => ({
  Operation(operation, ctx) {
    const responses = fieldsOf(fieldsOf(operation).responses);
    const isDocumented = fieldsOf(fieldsOf(operation)["x-evidence"]).response === "documented";
    const successes = Object.keys(responses).filter((status) => /^2\d\d$/.test(status));
    if (responses[200] === undefined && !(isDocumented && successes.length > 0)) {
      ctx.report({
        message: "There is no 200 response. Add it.",
        location: locate(operation, ctx, "responses"),
      });
    }
    for (const [status, name] of Object.entries(errorResponses)) {
      const response = responses[status];
      if (isRef(response) && isShared(response.$ref, name)) continue;
      if (isDocumented && !isRef(response) && fieldsOf(response).content !== undefined) continue;
      ctx.report({
        message: `The ${status} response is not the shared one. Write $ref: …/common/responses/${name}.yaml.`,
        location: locate(operation, ctx, "responses", status),
      });
    }
  },
});

function isShared(ref: string, name: string): boolean {
  return (
    ref === `#/components/responses/${name}` || `/${ref}`.endsWith(`/common/responses/${name}.yaml`)
  );
}
