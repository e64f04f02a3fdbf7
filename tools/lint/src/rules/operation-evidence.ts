import type { Oas3Rule } from "@redocly/openapi-core";
import { fieldsOf } from "../place.ts";
import { keyFault, locate } from "../report.ts";
import { EVIDENCE } from "../vocabulary.ts";

const PARTS = ["method", "path", "request", "response"];

/** Every operation says of its four parts how they are known. */
export const operationEvidence: Oas3Rule = () => ({
  Operation(operation, ctx) {
    const evidence = fieldsOf(operation)["x-evidence"];
    const fault = keyFault(evidence, PARTS);
    if (fault) {
      ctx.report({
        message: `x-evidence ${fault}. Write { ${PARTS.join(", ")} }, one word each: ${EVIDENCE.join(", ")}.`,
        location: locate(operation, ctx, "x-evidence"),
      });
    }
    for (const part of PARTS) {
      const word = fieldsOf(evidence)[part];
      if (word === undefined || EVIDENCE.some((known) => known === word)) continue;
      ctx.report({
        message: `"${word}" is no evidence for the ${part}. Write one of ${EVIDENCE.join(", ")}.`,
        location: locate(operation, ctx, "x-evidence", part),
      });
    }
  },
});
