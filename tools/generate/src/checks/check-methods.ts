import { listOperations } from "@cash-in/description/list-operations";
import { otherMethods } from "@cash-in/description/openapi";
import type { Check } from "./check.ts";

/** Every operation can be called by a client, and its success can be told. */
export const checkMethods: Check = ({ document, locate }) => [
  ...Object.values(document.paths ?? {}).flatMap((pathItem) =>
    otherMethods.flatMap((method) => {
      const operation = pathItem[method];
      if (operation === undefined) return [];
      return {
        location: locate(operation),
        reason: `No client is made for the method ${method.toUpperCase()}.`,
        fix: "Take the operation out, or teach packages/core the method.",
      };
    }),
  ),
  ...listOperations(document)
    .filter(({ operation }) => !Object.keys(operation.responses ?? {}).some(isSuccess))
    .map(({ operation }) => ({
      location: locate(operation, "responses"),
      operation,
      reason: "No response says what a success looks like.",
      fix: "Add a response with a 2xx status.",
    })),
];

function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/i.test(status) || status === "default";
}
