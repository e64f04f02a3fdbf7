// Generated from spec/areas/external-invoices by tools/generate. Do not edit; run pnpm generate.
import type { ApiKeyClientOptions } from "@cash-in/core";
import { createPathClient, type PathClient } from "@cash-in/core/openapi-fetch";
import { area } from "./area.ts";
import {
  createDirectPayment,
  getAgreementStatus,
  listExternalInvoiceDeliveries,
  listExternalInvoicePayments,
  submitInvoiceAction,
} from "./operations.ts";
import type { paths } from "./paths.ts";

/** Makes a client of External invoices by path and method, with the surface of openapi-fetch. */
export function createExternalInvoicesPathClient(options: ApiKeyClientOptions): PathClient<paths> {
  return createPathClient<paths>(
    area,
    [
      submitInvoiceAction,
      getAgreementStatus,
      listExternalInvoiceDeliveries,
      createDirectPayment,
      listExternalInvoicePayments,
    ],
    options,
  );
}
