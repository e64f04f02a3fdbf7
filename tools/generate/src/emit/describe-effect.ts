import type { Operation } from "../model/model.ts";

/** What a call does to the world, in our judgement; what a client does about it, and how to find out after a lost answer. */
export function describeEffect(operation: Operation): string {
  switch (operation.effect) {
    case "read":
      return "Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost connection or a timeout.";
    case "replace":
      return "Effect: replace. Taken to be the same twice as once; sent again after a 429, 502, 503 or 504, a lost connection or a timeout.";
    default:
      return `Effect: ${operation.effect}. Never sent twice by this client. ${describeReconcile(operation)}`;
  }
}

function describeReconcile({ reconcile = {} }: Operation): string {
  const { operation, key = "", check = "", none } = reconcile;
  if (operation === undefined) {
    const reason = none === undefined ? "" : ` ${none}`;
    return `When the outcome is unknown, no call tells whether it took effect.${reason}`;
  }
  const by = /^\w+$/.test(key) ? `\`${key}\`` : key;
  return `When the outcome is unknown, ask \`${operation}\` by ${by}. ${check}`;
}
