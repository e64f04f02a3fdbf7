// Generated from spec/areas/products by tools/generate. Do not edit; run pnpm generate.
import type { ApiKeyClientOptions } from "@cash-in/core";
import { createPathClient, type PathClient } from "@cash-in/core/openapi-fetch";
import { area } from "./area.ts";
import { createProducts, deleteProduct, listProducts } from "./operations.ts";
import type { paths } from "./paths.ts";

/** Makes a client of Product Management by path and method, with the surface of openapi-fetch. */
export function createProductsPathClient(options: ApiKeyClientOptions): PathClient<paths> {
  return createPathClient<paths>(area, [listProducts, createProducts, deleteProduct], options);
}
