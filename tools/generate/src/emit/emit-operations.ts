import type { Area, Operation } from "../model/model.ts";
import type { Value } from "../model/value.ts";
import { scope } from "../scope.ts";
import { printValue } from "../text/print-value.ts";
import { toDocComment } from "../text/to-doc-comment.ts";
import { createHeader } from "./create-header.ts";
import { describeEvidence } from "./describe-evidence.ts";

/** `operations.ts`: every operation as data. */
export function emitOperations(area: Area): string {
  return [
    createHeader("ts", area.name),
    `import type { Operation } from "${scope}/core";`,
    ...area.operations.map(emitOperation),
  ].join("\n\n");
}

function emitOperation(operation: Operation): string {
  const comment = toDocComment([
    `${operation.summary}. Effect: ${operation.effect}. ${describeEvidence(operation)}`,
    { tag: "@see", text: operation.docs },
  ]);
  return `${comment}\nexport const ${operation.id} = ${printValue(describe(operation))} as const satisfies Operation;\n`;
}

function describe(operation: Operation): Value {
  const { id, method, path, parameters, requestBody, responseMediaType } = operation;
  const { effect, evidence, reconcile, pagination, failures, docs } = operation;
  return {
    id,
    method,
    path,
    parameters: parameters.map((parameter) => ({ ...parameter })),
    ...(requestBody && { requestBody }),
    ...(responseMediaType !== undefined && { responseMediaType }),
    effect,
    evidence,
    ...(reconcile && { reconcile }),
    ...(pagination && { pagination }),
    errors: failures.map(({ status }) => status),
    docs,
  };
}
