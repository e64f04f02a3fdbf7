// Generated from spec/areas/partners by tools/generate. Do not edit; run pnpm generate.
import type { MasterKeyClientOptions } from "@cash-in/core";
import { createPathClient, type PathClient } from "@cash-in/core/openapi-fetch";
import { area } from "./area.ts";
import {
  createCreditor,
  getCreditorCredentials,
  listExternalAgreementIdentifiers,
  listSellerInvoiceDeliveries,
  sendSms,
  updateCreditor,
} from "./operations.ts";
import type { paths } from "./paths.ts";

/**
 * Makes a client of Confirma Software Partners by path and method, with the surface of
 * openapi-fetch.
 */
export function createPartnersPathClient(options: MasterKeyClientOptions): PathClient<paths> {
  return createPathClient<paths>(
    area,
    [
      createCreditor,
      updateCreditor,
      getCreditorCredentials,
      listExternalAgreementIdentifiers,
      listSellerInvoiceDeliveries,
      sendSms,
    ],
    options,
  );
}
