import type { Operation } from "../model/model.ts";

/** What a call does to the world, what a client does about it, and how to find out after a lost answer. */
export function describeEffect(operation: Operation): string {
  switch (operation.effect) {
    case "read":
      return "Effect: read. Changes nothing; sent again after a 503, a lost connection or a timeout.";
    case "replace":
      return "Effect: replace. Twice is the same as once; sent again after a 503, a lost connection or a timeout.";
    default:
      return `Effect: ${operation.effect}. Never sent twice by this client. ${describeReconcile(operation)}`;
  }
}

function describeReconcile({ reconcile = {} }: Operation): string {
  const { operation, key = "", check = "", none } = reconcile;
  if (operation === undefined) {
    const reason = none === undefined ? "" : ` ${none}`;
    return `After an \`OutcomeUnknownError\` no call tells whether it took effect.${reason}`;
  }
  const by = /^\w+$/.test(key) ? `\`${key}\`` : key;
  return `After an \`OutcomeUnknownError\` ask \`${operation}\` by ${by}. ${check}`;
}
