import { fieldsOf } from "@cash-in/description/json";
import { evidenceAspects, evidenceWords } from "@cash-in/description/vocabulary";
import type { Oas3Rule } from "@redocly/openapi-core";
import { keyFault, locate } from "../report.ts";

/** Every operation says of its four parts how they are known. */
export const operationEvidence: Oas3Rule = () => ({
  Operation(operation, ctx) {
    const evidence = fieldsOf(operation)["x-evidence"];
    const fault = keyFault(evidence, evidenceAspects);
    if (fault) {
      ctx.report({
        message: `x-evidence ${fault}. Write { ${evidenceAspects.join(", ")} }, one word each: ${evidenceWords.join(", ")}.`,
        location: locate(operation, ctx, "x-evidence"),
      });
    }
    for (const part of evidenceAspects) {
      const word = fieldsOf(evidence)[part];
      if (word === undefined || evidenceWords.some((known) => known === word)) continue;
      ctx.report({
        message: `"${word}" is no evidence for the ${part}. Write one of ${evidenceWords.join(", ")}.`,
        location: locate(operation, ctx, "x-evidence", part),
      });
    }
  },
});
