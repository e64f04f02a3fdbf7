// Generated from spec/areas/external-invoices by tools/generate. Do not edit; run pnpm generate.

import { checkIdentity, type Operation, readJsonList, serialiseJson } from "@cash-in/core";

/**
 * Submit an action on an external invoice. Effect: notify. Evidence: method, path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/submit-an-invoice-action-4156756e0
 */
export const submitInvoiceAction = {
  id: "submitInvoiceAction",
  method: "POST",
  path: "/external-invoices/actions",
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
    none: "We know no call that lists the actions of an external invoice. Ask Cash-In before you send again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/submit-an-invoice-action-4156756e0",
} as const satisfies Operation;

/**
 * Retrieve the status of the agreement. Effect: read. Evidence: method, path, request and response
 * inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-status-of-the-agreement-4156757e0
 */
export const getAgreementStatus = {
  id: "getAgreementStatus",
  method: "GET",
  path: "/external-invoices/agreement-status",
  parameters: [{ name: "agreementIdentifier", in: "query" }],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-status-of-the-agreement-4156757e0",
} as const satisfies Operation;

/**
 * List deliveries of external invoices. Effect: read. Evidence: method documented; path, request
 * and response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-delivery-information-4156753e0
 */
export const listExternalInvoiceDeliveries = {
  id: "listExternalInvoiceDeliveries",
  method: "GET",
  path: "/external-invoices/delivery-information",
  parameters: [
    { name: "invoiceNumber", in: "query" },
    { name: "deliveryDateFrom", in: "query" },
    { name: "deliveryDateTo", in: "query" },
  ],
  responseMediaType: "application/json",
  answers: { default: readJsonList },
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-delivery-information-4156753e0",
} as const satisfies Operation;

/**
 * Report a direct payment of an external invoice. Effect: create. Evidence: method documented;
 * path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/create-an-direct-payment-4156755e0
 */
export const createDirectPayment = {
  id: "createDirectPayment",
  method: "POST",
  path: "/external-invoices/direct-payments",
  parameters: [],
  requestBody: {
    mediaType: "application/json",
    required: true,
    serialise: serialiseJson,
    identity: {
      check: checkIdentity,
      path: [],
      required: ["InvoiceNumber", "PaymentDate", "PaymentAmount"],
      names: ["InvoiceNumber", "PaymentDate", "PaymentAmount"],
    },
  },
  responseMediaType: "application/json",
  effect: "create",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listExternalInvoicePayments",
    key: "InvoiceNumber, PaymentDate and PaymentAmount",
    check:
      "A listed payment of that date and amount shows that the report took effect. A missing one proves nothing, because it is not known when, or whether, reported payments are listed there. Ask Cash-In before you send again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/create-an-direct-payment-4156755e0",
} as const satisfies Operation;

/**
 * List payments of external invoices. Effect: read. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-payment-information-4156754e0
 */
export const listExternalInvoicePayments = {
  id: "listExternalInvoicePayments",
  method: "GET",
  path: "/external-invoices/payments",
  parameters: [
    { name: "invoiceNumber", in: "query" },
    { name: "paymentDateFrom", in: "query" },
    { name: "paymentDateTo", in: "query" },
  ],
  responseMediaType: "application/json",
  answers: { default: readJsonList },
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-payment-information-4156754e0",
} as const satisfies Operation;
