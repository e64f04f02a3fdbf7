// Generated from spec/areas/partners by tools/generate. Do not edit; run pnpm generate.

import { checkIdentity, type Operation, readJsonList, serialiseJson } from "@cash-in/core";

/**
 * Create a creditor. Effect: create. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/submit-new-creditor-4156767e0
 */
export const createCreditor = {
  id: "createCreditor",
  method: "POST",
  path: "/creditors",
  parameters: [],
  requestBody: {
    mediaType: "application/json",
    required: true,
    serialise: serialiseJson,
    identity: {
      check: checkIdentity,
      path: ["CreditorDetails"],
      required: ["BusinessCode"],
      names: ["BusinessCode"],
    },
  },
  responseMediaType: "application/json",
  effect: "create",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "getCreditorCredentials",
    key: "BusinessCode",
    check:
      "A creditor that was not there before and is found now, with its access tokens, was presumably created.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/submit-new-creditor-4156767e0",
} as const satisfies Operation;

/**
 * Update a creditor. Effect: replace. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/update-creditor-4156768e0
 */
export const updateCreditor = {
  id: "updateCreditor",
  method: "PUT",
  path: "/creditors/{businessCode}",
  parameters: [{ name: "businessCode", in: "path", required: true }],
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
  docs: "https://developer-api.cash-in.com/update-creditor-4156768e0",
} as const satisfies Operation;

/**
 * Retrieve a creditor's credentials. Effect: read. Evidence: method, path, request and response
 * inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-creditor-credentials-4156769e0
 */
export const getCreditorCredentials = {
  id: "getCreditorCredentials",
  method: "GET",
  path: "/creditors/{businessCode}/credentials",
  parameters: [{ name: "businessCode", in: "path", required: true }],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-creditor-credentials-4156769e0",
} as const satisfies Operation;

/**
 * List a creditor's external agreement identifiers. Effect: read. Evidence: method, path, request
 * and response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-external-agreement-identifiers-4156770e0
 */
export const listExternalAgreementIdentifiers = {
  id: "listExternalAgreementIdentifiers",
  method: "GET",
  path: "/creditors/{businessCode}/external-agreement-identifiers",
  parameters: [{ name: "businessCode", in: "path", required: true }],
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
  docs: "https://developer-api.cash-in.com/retrieve-external-agreement-identifiers-4156770e0",
} as const satisfies Operation;

/**
 * List invoice deliveries of a seller. Effect: read. Evidence: method, path, request and response
 * inferred.
 *
 * @see
 *   https://developer-api.cash-in.com/retrieve-invoice-delivery-information-by-seller-4156771e0
 */
export const listSellerInvoiceDeliveries = {
  id: "listSellerInvoiceDeliveries",
  method: "GET",
  path: "/sellers/{businessCode}/invoice-delivery-information",
  parameters: [
    { name: "businessCode", in: "path", required: true },
    { name: "invoiceNumber", in: "query" },
    { name: "deliveryDateFrom", in: "query" },
    { name: "deliveryDateTo", in: "query" },
    { name: "deliveryStatus", in: "query" },
  ],
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
  docs: "https://developer-api.cash-in.com/retrieve-invoice-delivery-information-by-seller-4156771e0",
} as const satisfies Operation;

/**
 * Send an SMS. Effect: notify. Evidence: method, path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/send-sms-message-4156772e0
 */
export const sendSms = {
  id: "sendSms",
  method: "POST",
  path: "/sms",
  parameters: [],
  requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
  responseMediaType: "application/json",
  effect: "notify",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    none: "We know no call that lists sent messages. Ask Cash-In before you send again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/send-sms-message-4156772e0",
} as const satisfies Operation;
