import type { Area } from "../../model/model.ts";
import { scope } from "../../scope.ts";

/** How to renew a key and not lose it, where an area can. */
export function tellRenewal({ operations }: Area): string {
  const renewal = operations.find(({ effect }) => effect === "rotate");
  return renewal
    ? `\nCall \`${renewal.id}\` within \`createRenewableKey\`, which keeps the new key before anything uses it: see “A key that changes” in the README of \`${scope}/core\`.\n`
    : "";
}
