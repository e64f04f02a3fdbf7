// Generated from spec/areas/invoices by tools/generate. Do not edit; run pnpm generate.
import type { ApiKeyClientOptions } from "@cash-in/core";
import { createPathClient, type PathClient } from "@cash-in/core/openapi-fetch";
import { area } from "./area.ts";
import {
  createInvoiceBatch,
  createInvoices,
  createInvoicesWithSeller,
  getDeliveryStatistics,
  getInvoiceDeliveryInformation,
  getInvoiceStatus,
  listElectronicInvoicingContracts,
  listInvoiceBatches,
  listReceivedPayments,
  listSalesInvoices,
  submitInvoicePayment,
  submitSalesInvoiceBatch,
  updateFinvoiceAccount,
  updateInvoice,
} from "./operations.ts";
import type { paths } from "./paths.ts";

/** Makes a client of Invoice Service by path and method, with the surface of openapi-fetch. */
export function createInvoicesPathClient(options: ApiKeyClientOptions): PathClient<paths> {
  return createPathClient<paths>(
    area,
    [
      getDeliveryStatistics,
      listElectronicInvoicingContracts,
      updateFinvoiceAccount,
      getInvoiceDeliveryInformation,
      listReceivedPayments,
      listInvoiceBatches,
      submitSalesInvoiceBatch,
      createInvoiceBatch,
      listSalesInvoices,
      createInvoices,
      updateInvoice,
      submitInvoicePayment,
      getInvoiceStatus,
      createInvoicesWithSeller,
    ],
    options,
  );
}
