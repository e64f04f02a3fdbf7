/** What a compiler must refuse, so that types which have become `any` are noticed. */
import { createCollectionClient } from "@cash-in/collection";
import type { paths } from "@cash-in/collection/paths";
import { type CashInError, isCashInError } from "@cash-in/core";

export const collection = createCollectionClient({ apiKey: "any", server: "mock" });
export type Query = NonNullable<paths["/settlements"]["get"]["parameters"]["query"]>;

// @ts-expect-error: there is no default server
createCollectionClient({ apiKey: "any" });
// @ts-expect-error: the path is required
collection.getSettlement();
// @ts-expect-error: undefined is no value of an optional parameter
collection.listAllocatedPaymentTransactions({ query: { caseId: undefined } });

export async function tell(): Promise<string> {
  const result = await collection.getSettlement({ path: { settlementNumber: "S-1" } }).result();
  if (result.ok) return result.value.SettlementNumber ?? "";
  const { error } = result;
  if (error.code === "business_rule") return error.body?.Message ?? "";
  // @ts-expect-error: a read has no unknown outcome
  if (error.code === "outcome_unknown") return "";
  return describe(error);
}

function describe(error: CashInError | Error): string {
  return isCashInError(error) ? error.code : error.message;
}
