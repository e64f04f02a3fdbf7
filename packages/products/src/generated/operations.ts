// Generated from spec/areas/products by tools/generate. Do not edit; run pnpm generate.

import { type Operation, readJsonList, serialiseJson } from "@cash-in/core";

/**
 * List all products. Effect: read. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/list-all-products-4156759e0
 */
export const listProducts = {
  id: "listProducts",
  method: "GET",
  path: "/products",
  parameters: [],
  responseMediaType: "application/json",
  answers: { default: readJsonList },
  effect: "read",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/list-all-products-4156759e0",
} as const satisfies Operation;

/**
 * Add products. Effect: create. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/submit-new-products-4156760e0
 */
export const createProducts = {
  id: "createProducts",
  method: "POST",
  path: "/products",
  parameters: [],
  requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
  responseMediaType: "application/json",
  answers: { default: readJsonList },
  effect: "create",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listProducts",
    key: "ProductCode",
    check:
      "A product that was not there before and is listed now was added. Look for every product of the request, as some may have been added and others not.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/submit-new-products-4156760e0",
} as const satisfies Operation;

/**
 * Delete a product. Effect: delete. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/delete-an-product-4156761e0
 */
export const deleteProduct = {
  id: "deleteProduct",
  method: "DELETE",
  path: "/products/{productCode}",
  parameters: [{ name: "productCode", in: "path", required: true }],
  responseMediaType: "application/json",
  effect: "delete",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listProducts",
    key: "productCode",
    check:
      "A product that was there before and is not listed any more was presumably deleted; whether the list has pages is not known.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/delete-an-product-4156761e0",
} as const satisfies Operation;
