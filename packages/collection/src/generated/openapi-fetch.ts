// Generated from spec/areas/collection by tools/generate. Do not edit; run pnpm generate.
import type { ApiKeyClientOptions } from "@cash-in/core";
import { createPathClient, type PathClient } from "@cash-in/core/openapi-fetch";
import { area } from "./area.ts";
import {
  createCollectionCases,
  getCaseBatchStatus,
  getCollectionCase,
  getCollectionReceivablesStatus,
  getDebtorSummary,
  getDirectSettlement,
  getSettlement,
  listAllocatedPaymentTransactions,
  listCreditLossReceivables,
  listDirectSettlements,
  listSettlements,
  updateCollectionReceivables,
} from "./operations.ts";
import type { paths } from "./paths.ts";

/**
 * Makes a client of Collection & Payment Control by path and method, with the surface of
 * openapi-fetch.
 */
export function createCollectionPathClient(options: ApiKeyClientOptions): PathClient<paths> {
  return createPathClient<paths>(
    area,
    [
      listAllocatedPaymentTransactions,
      getCollectionCase,
      createCollectionCases,
      getCaseBatchStatus,
      updateCollectionReceivables,
      getCollectionReceivablesStatus,
      listCreditLossReceivables,
      getDebtorSummary,
      listDirectSettlements,
      getDirectSettlement,
      listSettlements,
      getSettlement,
    ],
    options,
  );
}
