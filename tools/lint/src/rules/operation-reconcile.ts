import { type Fields, fieldsOf } from "@cash-in/description/json";
import { reconciledEffects } from "@cash-in/description/vocabulary";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isText, keyFault, locate } from "../report.ts";

/** What cannot be sent again says how to find out afterwards whether it took effect. */
export const operationReconcile: Oas3Rule = () => {
  const operations = new Map<unknown, Fields>();
  const lookups: { operation: Fields; ctx: UserContext }[] = [];
  return {
    Operation(node, ctx) {
      const operation = fieldsOf(node);
      operations.set(operation.operationId, operation);
      const fault = faultOf(operation);
      if (fault) ctx.report({ message: fault, location: locate(operation, ctx, "x-reconcile") });
      else if (fieldsOf(operation["x-reconcile"]).operation) lookups.push({ operation, ctx });
    },
    Root: {
      // Only here is every operation known.
      leave() {
        for (const { operation, ctx } of lookups) {
          const fault = lookupFault(operation, operations);
          if (fault)
            ctx.report({
              message: fault,
              location: locate(operation, ctx, "x-reconcile", "operation"),
            });
        }
      },
    },
  };
};

function faultOf({ "x-effect": effect, "x-reconcile": reconcile }: Fields): string | undefined {
  const due = reconciledEffects.some((word) => word === effect);
  if (!due) {
    return reconcile === undefined
      ? undefined
      : `x-reconcile stands on an operation ${effect ? `that is ${effect}` : "without x-effect"}. Remove it: it belongs to ${reconciledEffects.join(", ")}.`;
  }
  if (reconcile === undefined) {
    return `x-reconcile is missing, and the operation is ${effect}. Add { operation, key, check }, or { none: why no call tells }.`;
  }
  const expected = Object.hasOwn(fieldsOf(reconcile), "none")
    ? ["none"]
    : ["operation", "key", "check"];
  const fault = keyFault(reconcile, expected);
  if (fault)
    return `x-reconcile ${fault}. Write { operation, key, check }, or { none: why no call tells }.`;
  const empty = expected.find((key) => !isText(fieldsOf(reconcile)[key]));
  return empty && `x-reconcile says nothing in ${empty}. Write a text.`;
}

function lookupFault(operation: Fields, operations: Map<unknown, Fields>): string | undefined {
  const name = fieldsOf(operation["x-reconcile"]).operation;
  const target = operations.get(name);
  if (!target)
    return `There is no operation ${name}. Name the read that tells whether the call took effect.`;
  if (target["x-effect"] !== "read")
    return `${name} is ${target["x-effect"]}. Only a read may tell what happened.`;
  if (`${target.tags}` !== `${operation.tags}`) {
    return `${name} belongs to ${target.tags}, not to ${operation.tags}. Name a read of the same area, or none.`;
  }
  return undefined;
}
