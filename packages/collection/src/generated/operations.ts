// Generated from spec/areas/collection by tools/generate. Do not edit; run pnpm generate.

import { checkIdentity, type Operation, serialiseJson } from "@cash-in/core";

/**
 * List allocated payment transactions. Effect: read. Evidence: method, path, request and response
 * documented; types of parameters inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-allocated-payment-transactions-4298317e0
 */
export const listAllocatedPaymentTransactions = {
  id: "listAllocatedPaymentTransactions",
  method: "GET",
  path: "/allocated-payment-transactions",
  parameters: [
    { name: "invoiceNumber", in: "query" },
    { name: "caseId", in: "query" },
    { name: "agency", in: "query" },
    { name: "paymentDateFrom", in: "query" },
    { name: "paymentDateTo", in: "query" },
    { name: "accountingDateFrom", in: "query" },
    { name: "accountingDateTo", in: "query" },
    { name: "currency", in: "query" },
    { name: "hasAllocatedBreakdown", in: "query" },
    { name: "page", in: "query" },
    { name: "pageSize", in: "query" },
    { name: "sortBy", in: "query" },
    { name: "sortOrder", in: "query" },
  ],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "documented",
    request: "documented",
    response: "documented",
  },
  pagination: {
    page: "page",
    pageSize: "pageSize",
    items: "Data",
    total: "Meta.TotalCount",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-allocated-payment-transactions-4298317e0",
} as const satisfies Operation;

/**
 * Retrieve the collection case of an invoice. Effect: read. Evidence: method documented; path,
 * request and response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-collection-case-4156732e0
 */
export const getCollectionCase = {
  id: "getCollectionCase",
  method: "GET",
  path: "/collection-cases",
  parameters: [
    { name: "invoiceNumber", in: "query", required: true },
    { name: "referenceNumber", in: "query" },
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
  docs: "https://developer-api.cash-in.com/retrieve-collection-case-4156732e0",
} as const satisfies Operation;

/**
 * Create collection cases. Effect: create. Evidence: method documented; path, request and response
 * inferred.
 *
 * @see https://developer-api.cash-in.com/create-collection-cases-4156730e0
 */
export const createCollectionCases = {
  id: "createCollectionCases",
  method: "POST",
  path: "/collection-cases",
  parameters: [],
  requestBody: {
    mediaType: "application/json",
    required: true,
    serialise: serialiseJson,
    identity: {
      check: checkIdentity,
      path: ["Cases", "*", "Invoices", "*"],
      required: ["InvoiceNumber"],
      names: ["InvoiceNumber", "ReferenceNumber"],
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
    operation: "getCollectionCase",
    key: "InvoiceNumber and ReferenceNumber",
    check:
      "A case whose CreatedDate is the day of the call, or later, presumably comes of it. An older one proves nothing either way. Nor does it prove anything that there is none: presumably the batch has to be handled first. Ask again later before you send again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/create-collection-cases-4156730e0",
} as const satisfies Operation;

/**
 * Retrieve the status of a batch of cases. Effect: read. Evidence: method documented; path, request
 * and response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-case-batch-status-4156731e0
 */
export const getCaseBatchStatus = {
  id: "getCaseBatchStatus",
  method: "GET",
  path: "/collection-cases/batches/{batchId}",
  parameters: [{ name: "batchId", in: "path", required: true }],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-case-batch-status-4156731e0",
} as const satisfies Operation;

/**
 * Report changes to receivables in collection. Effect: create. Evidence: method documented; path,
 * request and response inferred.
 *
 * @see https://developer-api.cash-in.com/update-collection-receivables-4156728e0
 */
export const updateCollectionReceivables = {
  id: "updateCollectionReceivables",
  method: "POST",
  path: "/collection-receivables",
  parameters: [],
  requestBody: {
    mediaType: "application/json",
    required: true,
    serialise: serialiseJson,
    identity: {
      check: checkIdentity,
      path: ["Receivables", "*"],
      required: ["InvoiceNumber"],
      names: ["InvoiceNumber"],
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
    operation: "getCollectionCase",
    key: "InvoiceNumber",
    check:
      "Once the batch has been handled, LatestPaymentDate and OutstandingCapitalAmount have presumably moved on from what they were before the call. Until then their standing still proves nothing, and a payment of another origin moves them as well.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/update-collection-receivables-4156728e0",
} as const satisfies Operation;

/**
 * Retrieve the status of a batch of receivables. Effect: read. Evidence: method documented; path,
 * request and response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-collection-receivables-status-4156729e0
 */
export const getCollectionReceivablesStatus = {
  id: "getCollectionReceivablesStatus",
  method: "GET",
  path: "/collection-receivables/batches/{batchId}",
  parameters: [{ name: "batchId", in: "path", required: true }],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-collection-receivables-status-4156729e0",
} as const satisfies Operation;

/**
 * List credit loss receivables. Effect: read. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-credit-loss-receivables-4156739e0
 */
export const listCreditLossReceivables = {
  id: "listCreditLossReceivables",
  method: "GET",
  path: "/credit-loss-receivables",
  parameters: [
    { name: "year", in: "query" },
    { name: "month", in: "query" },
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
  docs: "https://developer-api.cash-in.com/retrieve-credit-loss-receivables-4156739e0",
} as const satisfies Operation;

/**
 * Retrieve the summary of a debtor. Effect: read. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-debtor-summary-4156733e0
 */
export const getDebtorSummary = {
  id: "getDebtorSummary",
  method: "GET",
  path: "/debtor-summary",
  parameters: [{ name: "customerNumber", in: "query" }],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-debtor-summary-4156733e0",
} as const satisfies Operation;

/**
 * List direct settlements. Effect: read. Evidence: method documented; path, request and response
 * inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-list-of-direct-settlements-4156737e0
 */
export const listDirectSettlements = {
  id: "listDirectSettlements",
  method: "GET",
  path: "/direct-settlements",
  parameters: [
    { name: "dateFrom", in: "query" },
    { name: "dateTo", in: "query" },
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
  docs: "https://developer-api.cash-in.com/retrieve-list-of-direct-settlements-4156737e0",
} as const satisfies Operation;

/**
 * Retrieve a direct settlement. Effect: read. Evidence: method documented; path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-direct-settlement-data-4156738e0
 */
export const getDirectSettlement = {
  id: "getDirectSettlement",
  method: "GET",
  path: "/direct-settlements/{settlementNumber}",
  parameters: [{ name: "settlementNumber", in: "path", required: true }],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-direct-settlement-data-4156738e0",
} as const satisfies Operation;

/**
 * List settlements. Effect: read. Evidence: method documented; path, request and response inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-list-of-settlements-4156736e0
 */
export const listSettlements = {
  id: "listSettlements",
  method: "GET",
  path: "/settlements",
  parameters: [
    { name: "dateFrom", in: "query" },
    { name: "dateTo", in: "query" },
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
  docs: "https://developer-api.cash-in.com/retrieve-list-of-settlements-4156736e0",
} as const satisfies Operation;

/**
 * Retrieve a settlement. Effect: read. Evidence: method documented; path, request and response
 * inferred.
 *
 * @see https://developer-api.cash-in.com/retrieve-settlement-data-4156734e0
 */
export const getSettlement = {
  id: "getSettlement",
  method: "GET",
  path: "/settlements/{settlementNumber}",
  parameters: [{ name: "settlementNumber", in: "path", required: true }],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/retrieve-settlement-data-4156734e0",
} as const satisfies Operation;
