// Generated from spec/areas/customers by tools/generate. Do not edit; run pnpm generate.

import { type Operation, readJsonList, serialiseJson } from "@cash-in/core";

/**
 * List all customers. Effect: read. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/list-all-customers-4156762e0
 */
export const listCustomers = {
  id: "listCustomers",
  method: "GET",
  path: "/customers",
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
  docs: "https://developer-api.cash-in.com/list-all-customers-4156762e0",
} as const satisfies Operation;

/**
 * Add customers. Effect: create. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/submit-new-customers-4156763e0
 */
export const createCustomers = {
  id: "createCustomers",
  method: "POST",
  path: "/customers",
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
    operation: "listCustomers",
    key: "CustomerNumber",
    check:
      "A customer that was not there before and is listed now was added. Look for every customer of the request, as some may have been added and others not.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/submit-new-customers-4156763e0",
} as const satisfies Operation;

/**
 * Update a customer. Effect: replace. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/update-an-customer-4156764e0
 */
export const updateCustomer = {
  id: "updateCustomer",
  method: "PUT",
  path: "/customers/{customerNumber}",
  parameters: [{ name: "customerNumber", in: "path", required: true }],
  requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
  responseMediaType: "application/json",
  effect: "replace",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/update-an-customer-4156764e0",
} as const satisfies Operation;

/**
 * Delete a customer. Effect: delete. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/delete-an-customer-4156765e0
 */
export const deleteCustomer = {
  id: "deleteCustomer",
  method: "DELETE",
  path: "/customers/{customerNumber}",
  parameters: [{ name: "customerNumber", in: "path", required: true }],
  responseMediaType: "application/json",
  effect: "delete",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listCustomers",
    key: "customerNumber",
    check:
      "A customer that was there before and is not listed any more was presumably deleted; whether the list has pages is not known.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/delete-an-customer-4156765e0",
} as const satisfies Operation;
