// Generated from spec/areas/customers by tools/generate. Do not edit; run pnpm generate.
import type { ApiKeyClientOptions } from "@cash-in/core";
import { createPathClient, type PathClient } from "@cash-in/core/openapi-fetch";
import { area } from "./area.ts";
import { createCustomers, deleteCustomer, listCustomers, updateCustomer } from "./operations.ts";
import type { paths } from "./paths.ts";

/** Makes a client of Customer Management by path and method, with the surface of openapi-fetch. */
export function createCustomersPathClient(options: ApiKeyClientOptions): PathClient<paths> {
  return createPathClient<paths>(
    area,
    [listCustomers, createCustomers, updateCustomer, deleteCustomer],
    options,
  );
}
