// Generated from spec/areas/invoices by tools/generate. Do not edit; run pnpm generate.

import { checkIdentity, type Operation, readJsonList, serialiseJson } from "@cash-in/core";

/**
 * Get delivery statistics of a period. Effect: read. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-delivery-statistics-4156750e0
 */
export const getDeliveryStatistics = {
  id: "getDeliveryStatistics",
  method: "GET",
  path: "/delivery-statistics",
  parameters: [
    { name: "invoiceDateFrom", in: "query", required: true },
    { name: "invoiceDateTo", in: "query", required: true },
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
  docs: "https://developer-api.cash-in.com/retrieve-delivery-statistics-4156750e0",
} as const satisfies Operation;

/**
 * List electronic invoicing contracts. Effect: read. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-electronic-invoicing-contracts-4156758e0
 */
export const listElectronicInvoicingContracts = {
  id: "listElectronicInvoicingContracts",
  method: "GET",
  path: "/electronic-invoicing-contracts",
  parameters: [
    { name: "customerNumber", in: "query" },
    { name: "businessCode", in: "query" },
    { name: "eInvoiceAddress", in: "query" },
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
  docs: "https://developer-api.cash-in.com/retrieve-electronic-invoicing-contracts-4156758e0",
} as const satisfies Operation;

/**
 * Set the Finvoice account of a customer. Effect: replace. Evidence: method documented; path,
 * request and response inferred.
 *
 * @see https://developer-api.cash-in.com/submit-update-to-finvoice-account-4156752e0
 */
export const updateFinvoiceAccount = {
  id: "updateFinvoiceAccount",
  method: "PUT",
  path: "/finvoice-account",
  parameters: [],
  requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
  responseMediaType: "application/json",
  effect: "replace",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/submit-update-to-finvoice-account-4156752e0",
} as const satisfies Operation;

/**
 * Get the delivery information of invoices. Effect: read. Evidence: method documented; path,
 * request and response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-invoice-delivery-information-4156746e0
 */
export const getInvoiceDeliveryInformation = {
  id: "getInvoiceDeliveryInformation",
  method: "GET",
  path: "/invoice-delivery-information",
  parameters: [
    { name: "invoiceNumber", in: "query" },
    { name: "deliveryDateFrom", in: "query" },
    { name: "deliveryDateTo", in: "query" },
    { name: "deliveryStatus", in: "query" },
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
  docs: "https://developer-api.cash-in.com/retrieve-invoice-delivery-information-4156746e0",
} as const satisfies Operation;

/**
 * List payments that Payment Control received. Effect: read. Evidence: method documented; path,
 * request and response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-received-payments-4156751e0
 */
export const listReceivedPayments = {
  id: "listReceivedPayments",
  method: "GET",
  path: "/received-payments",
  parameters: [
    { name: "invoiceNumber", in: "query" },
    { name: "paymentDateFrom", in: "query" },
    { name: "paymentDateTo", in: "query" },
  ],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-received-payments-4156751e0",
} as const satisfies Operation;

/**
 * List uploaded batches with their export lines. Effect: read. Evidence: method documented; path,
 * request and response inferred.
 *
 * @see https://developer-api.cash-in.com
 */
export const listInvoiceBatches = {
  id: "listInvoiceBatches",
  method: "GET",
  path: "/salesinvoice-batches",
  parameters: [
    { name: "batchId", in: "query" },
    { name: "invoiceNumber", in: "query" },
    { name: "uploadDateFrom", in: "query" },
    { name: "uploadDateTo", in: "query" },
    { name: "status", in: "query" },
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
  docs: "https://developer-api.cash-in.com",
} as const satisfies Operation;

/**
 * Submit a batch of sales invoices. Effect: notify. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/submit-a-batch-of-sales-invoices-4169248e0
 */
export const submitSalesInvoiceBatch = {
  id: "submitSalesInvoiceBatch",
  method: "POST",
  path: "/salesinvoice-batches",
  parameters: [],
  requestBody: {
    mediaType: "application/json",
    required: true,
    serialise: serialiseJson,
    identity: {
      check: checkIdentity,
      path: ["+"],
      required: ["InvoiceNumber"],
      names: ["InvoiceNumber"],
    },
  },
  responseMediaType: "application/json",
  effect: "notify",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listInvoiceBatches",
    key: "InvoiceNumber",
    check:
      "A batch with a line for the invoice, uploaded at that time, presumably shows that the upload arrived. Not finding one proves nothing: ask Cash-In before you send it again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/submit-a-batch-of-sales-invoices-4169248e0",
} as const satisfies Operation;

/**
 * Create a batch of invoices. Effect: notify. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/create-batch-of-invoices-4156744e0
 */
export const createInvoiceBatch = {
  id: "createInvoiceBatch",
  method: "POST",
  path: "/salesinvoicebatch",
  parameters: [],
  requestBody: {
    mediaType: "application/json",
    required: true,
    serialise: serialiseJson,
    identity: {
      check: checkIdentity,
      path: ["Invoices", "+"],
      required: ["InvoiceNumber"],
      names: ["InvoiceNumber"],
    },
  },
  responseMediaType: "application/json",
  effect: "notify",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listSalesInvoices",
    key: "InvoiceNumber",
    check:
      "An invoice that is found with its number, and was not there before, was presumably created: compare the number itself, on all pages. Not finding it proves nothing: ask Cash-In before you send it again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/create-batch-of-invoices-4156744e0",
} as const satisfies Operation;

/**
 * List sales invoices. Effect: read. Evidence: method and path documented; request and response
 * inferred.
 *
 * @see https://developer-api.cash-in.com/list-all-sales-invoices-4156766e0
 */
export const listSalesInvoices = {
  id: "listSalesInvoices",
  method: "GET",
  path: "/salesinvoices",
  parameters: [
    { name: "invoiceNumber", in: "query" },
    { name: "customerNumber", in: "query" },
    { name: "invoiceDateFrom", in: "query" },
    { name: "invoiceDateTo", in: "query" },
    { name: "status", in: "query" },
    { name: "page", in: "query" },
    { name: "pageSize", in: "query" },
  ],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "documented",
    request: "inferred",
    response: "inferred",
  },
  pagination: { page: "page", pageSize: "pageSize", items: "Data", total: "TotalCount" },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/list-all-sales-invoices-4156766e0",
} as const satisfies Operation;

/**
 * Create one or many sales invoices. Effect: notify. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/create-an-invoice-4156743e0
 */
export const createInvoices = {
  id: "createInvoices",
  method: "POST",
  path: "/salesinvoices",
  parameters: [],
  requestBody: {
    mediaType: "application/json",
    required: true,
    serialise: serialiseJson,
    identity: {
      check: checkIdentity,
      path: ["+"],
      required: ["InvoiceNumber"],
      names: ["InvoiceNumber"],
    },
  },
  responseMediaType: "application/json",
  answers: { default: readJsonList },
  effect: "notify",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listSalesInvoices",
    key: "InvoiceNumber",
    check:
      "An invoice that is found with its number, and was not there before, was presumably created: compare the number itself, on all pages. Not finding it proves nothing: ask Cash-In before you send it again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/create-an-invoice-4156743e0",
} as const satisfies Operation;

/**
 * Update an invoice that has not reached the buyer. Effect: notify. Evidence: method documented;
 * path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/update-an-invoice-4156748e0
 */
export const updateInvoice = {
  id: "updateInvoice",
  method: "PUT",
  path: "/salesinvoices/{invoiceNumber}",
  parameters: [{ name: "invoiceNumber", in: "path", required: true }],
  requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
  responseMediaType: "application/json",
  effect: "notify",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listSalesInvoices",
    key: "invoiceNumber",
    check:
      "The invoice presumably has the values that were sent once the update took effect; compare those that are listed. That it was delivered proves nothing: it may have left unchanged. Ask Cash-In before you send it again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/update-an-invoice-4156748e0",
} as const satisfies Operation;

/**
 * Submit a payment of an invoice. Effect: create. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/submit-payment-for-an-invoice-4156749e0
 */
export const submitInvoicePayment = {
  id: "submitInvoicePayment",
  method: "POST",
  path: "/salesinvoices/{invoiceNumber}/payments",
  parameters: [{ name: "invoiceNumber", in: "path", required: true }],
  requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
  responseMediaType: "application/json",
  effect: "create",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listSalesInvoices",
    key: "invoiceNumber",
    check:
      "OpenAmount is lower than before the lost call, by the amount paid, once the payment has been booked. Where another payment of that amount may have come in meanwhile, it proves nothing; ask Cash-In.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/submit-payment-for-an-invoice-4156749e0",
} as const satisfies Operation;

/**
 * Get the Payment Control status of an invoice. Effect: read. Evidence: method documented; path,
 * request and response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-invoice-status-4156747e0
 */
export const getInvoiceStatus = {
  id: "getInvoiceStatus",
  method: "GET",
  path: "/salesinvoices/{invoiceNumber}/status",
  parameters: [{ name: "invoiceNumber", in: "path", required: true }],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-invoice-status-4156747e0",
} as const satisfies Operation;

/**
 * Create sales invoices on behalf of a seller. Effect: notify. Evidence: method documented; path,
 * request and response inferred.
 *
 * @see https://developer-api.cash-in.com/create-an-invoice-with-seller-information-4156745e0
 */
export const createInvoicesWithSeller = {
  id: "createInvoicesWithSeller",
  method: "POST",
  path: "/seller-salesinvoices",
  parameters: [],
  requestBody: {
    mediaType: "application/json",
    required: true,
    serialise: serialiseJson,
    identity: {
      check: checkIdentity,
      path: ["+"],
      required: ["InvoiceNumber"],
      names: ["InvoiceNumber"],
    },
  },
  responseMediaType: "application/json",
  answers: { default: readJsonList },
  effect: "notify",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "listSalesInvoices",
    key: "InvoiceNumber",
    check:
      "An invoice that is found with its number, and was not there before, was presumably created: compare the number itself, on all pages. Whether invoices of all sellers are listed is unknown, too. Not finding it proves nothing: ask Cash-In before you send it again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/create-an-invoice-with-seller-information-4156745e0",
} as const satisfies Operation;
