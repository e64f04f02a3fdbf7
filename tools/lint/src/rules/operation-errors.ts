import { isRef, type Oas3Rule } from "@redocly/openapi-core";
import { fieldsOf } from "../place.ts";
import { locate } from "../report.ts";
import { ERRORS } from "../vocabulary.ts";

/** Every operation answers 200 and the seven documented errors, each by its own shared response. */
export const operationErrors: Oas3Rule = () => ({
  Operation(operation, ctx) {
    const responses = fieldsOf(fieldsOf(operation).responses);
    if (responses[200] === undefined) {
      ctx.report({
        message: "There is no 200 response. Add it.",
        location: locate(operation, ctx, "responses"),
      });
    }
    for (const [status, name] of Object.entries(ERRORS)) {
      const response = responses[status];
      if (isRef(response) && isShared(response.$ref, name)) continue;
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
