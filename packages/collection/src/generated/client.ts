// Generated from spec/areas/collection by tools/generate. Do not edit; run pnpm generate.
import {
  type ApiKeyClientOptions,
  createClient,
  type Operation,
  type OperationMethod,
  type PagedOperationMethod,
} from "@cash-in/core";
import { area } from "./area.ts";
import {
  createCollectionCases,
  getCaseBatchStatus,
  getCollectionCase,
  getCollectionReceivablesStatus,
  getDebtorSummary,
  getDirectSettlement,
  getSettlement,
  listAllocatedPaymentTransactions,
  listCreditLossReceivables,
  listDirectSettlements,
  listSettlements,
  updateCollectionReceivables,
} from "./operations.ts";
import type {
  AllocatedPaymentTransaction,
  CreateCollectionCasesError,
  CreateCollectionCasesInput,
  CreateCollectionCasesValue,
  GetCaseBatchStatusError,
  GetCaseBatchStatusInput,
  GetCaseBatchStatusValue,
  GetCollectionCaseError,
  GetCollectionCaseInput,
  GetCollectionCaseValue,
  GetCollectionReceivablesStatusError,
  GetCollectionReceivablesStatusInput,
  GetCollectionReceivablesStatusValue,
  GetDebtorSummaryError,
  GetDebtorSummaryInput,
  GetDebtorSummaryValue,
  GetDirectSettlementError,
  GetDirectSettlementInput,
  GetDirectSettlementValue,
  GetSettlementError,
  GetSettlementInput,
  GetSettlementValue,
  ListAllocatedPaymentTransactionsError,
  ListAllocatedPaymentTransactionsInput,
  ListAllocatedPaymentTransactionsValue,
  ListCreditLossReceivablesError,
  ListCreditLossReceivablesInput,
  ListCreditLossReceivablesValue,
  ListDirectSettlementsError,
  ListDirectSettlementsInput,
  ListDirectSettlementsValue,
  ListSettlementsError,
  ListSettlementsInput,
  ListSettlementsValue,
  UpdateCollectionReceivablesError,
  UpdateCollectionReceivablesInput,
  UpdateCollectionReceivablesValue,
} from "./types.ts";

/**
 * Client of Collection & Payment Control. Debt collection cases, their receivables, settlements and
 * credit losses.
 */
export interface CollectionClient {
  /**
   * List allocated payment transactions.
   *
   * Lists how payments, rebates, write-offs and other allocation events were divided between
   * capital, interest and costs. Without a date range it covers the last 30 days.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method, path, request and response documented; types of parameters inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-allocated-payment-transactions-4298317e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.listAllocatedPaymentTransactions({
   *   query: { invoiceNumber: "INV-2024-001", caseId: "VELKA-998877" },
   * });
   * ```
   */
  readonly listAllocatedPaymentTransactions: PagedOperationMethod<
    ListAllocatedPaymentTransactionsInput,
    ListAllocatedPaymentTransactionsValue,
    ListAllocatedPaymentTransactionsError,
    AllocatedPaymentTransaction
  >;

  /**
   * Retrieve the collection case of an invoice.
   *
   * Tells the collection case that an invoice stands in, its stage, the capital still owed and the
   * day of the latest payment. The documentation speaks of looking up by invoice number and
   * reference; that the invoice number alone will do is our guess. What comes back for an invoice
   * that stands in several cases is unknown.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-collection-case-4156732e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.getCollectionCase({
   *   query: { invoiceNumber: "INV-2026-001" },
   * });
   * ```
   */
  readonly getCollectionCase: OperationMethod<
    GetCollectionCaseInput,
    GetCollectionCaseValue,
    GetCollectionCaseError
  >;

  /**
   * Create collection cases.
   *
   * Gives outstanding receivables to collection. We read the cases of one call as a batch, and the
   * answer as its receipt: whether the cases were created is told by the status of the batch. Sent
   * twice: as far as we can tell a second batch comes into being, and a debtor may be pursued twice
   * for one debt, with costs for each case. Whether Cash-In refuses an invoice that is in
   * collection already is unknown.
   *
   * Effect: create. Never sent twice by this client. When the outcome is unknown, ask
   * `getCollectionCase` by InvoiceNumber and ReferenceNumber. A case whose CreatedDate is the day
   * of the call, or later, presumably comes of it. An older one proves nothing either way. Nor does
   * it prove anything that there is none: presumably the batch has to be handled first. Ask again
   * later before you send again.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/create-collection-cases-4156730e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.createCollectionCases({
   *   body: {
   *     Cases: [
   *       {
   *         Debtor: { DebtorType: "Company", CustomerNumber: "C-1001" },
   *         Invoices: [
   *           { InvoiceNumber: "INV-2026-001", DueDate: "2026-09-29", CapitalAmount: 100.4 },
   *         ],
   *       },
   *     ],
   *   },
   * });
   * ```
   */
  readonly createCollectionCases: OperationMethod<
    CreateCollectionCasesInput,
    CreateCollectionCasesValue,
    CreateCollectionCasesError
  >;

  /**
   * Retrieve the status of a batch of cases.
   *
   * Tells how far a batch of collection cases has been handled and which of its cases were refused.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-case-batch-status-4156731e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.getCaseBatchStatus({ path: { batchId: "B-20261015-0001" } });
   * ```
   */
  readonly getCaseBatchStatus: OperationMethod<
    GetCaseBatchStatusInput,
    GetCaseBatchStatusValue,
    GetCaseBatchStatusError
  >;

  /**
   * Report changes to receivables in collection.
   *
   * Reports what happened to receivables in collection, above all payments that the debtor made
   * directly to the creditor. We read the answer as the receipt of a batch: whether its receivables
   * were updated is told by the status of the batch. Sent twice: as far as we can tell each payment
   * is booked twice, and the debtor seems to owe less than is the case. Whether Cash-In recognises
   * a payment that it knows already is unknown.
   *
   * Effect: create. Never sent twice by this client. When the outcome is unknown, ask
   * `getCollectionCase` by `InvoiceNumber`. Once the batch has been handled, LatestPaymentDate and
   * OutstandingCapitalAmount have presumably moved on from what they were before the call. Until
   * then their standing still proves nothing, and a payment of another origin moves them as well.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/update-collection-receivables-4156728e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.updateCollectionReceivables({
   *   body: {
   *     Receivables: [
   *       {
   *         InvoiceNumber: "INV-2026-002",
   *         Payments: [{ PaymentDate: "2026-10-20", PaymentAmount: 12 }],
   *       },
   *     ],
   *   },
   * });
   * ```
   */
  readonly updateCollectionReceivables: OperationMethod<
    UpdateCollectionReceivablesInput,
    UpdateCollectionReceivablesValue,
    UpdateCollectionReceivablesError
  >;

  /**
   * Retrieve the status of a batch of receivables.
   *
   * Tells how far a batch of updates to receivables has been handled and which of them were
   * refused.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-collection-receivables-status-4156729e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.getCollectionReceivablesStatus({
   *   path: { batchId: "B-20261028-0001" },
   * });
   * ```
   */
  readonly getCollectionReceivablesStatus: OperationMethod<
    GetCollectionReceivablesStatusInput,
    GetCollectionReceivablesStatusValue,
    GetCollectionReceivablesStatusError
  >;

  /**
   * List credit loss receivables.
   *
   * Lists the receivables whose collection ended without success, with the entries for the
   * creditor's ledger. Declarations are made at the end of each calendar month. When they can be
   * downloaded is documented in two ways: from the first weekday of the next month, or from its
   * first day. Count on the first weekday.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-credit-loss-receivables-4156739e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.listCreditLossReceivables({
   *   query: { year: 2026, month: 12 },
   * });
   * ```
   */
  readonly listCreditLossReceivables: OperationMethod<
    ListCreditLossReceivablesInput,
    ListCreditLossReceivablesValue,
    ListCreditLossReceivablesError
  >;

  /**
   * Retrieve the summary of a debtor.
   *
   * Presumably adds up the collection cases of one debtor. That a debtor is looked up by customer
   * number is our guess, and whether it can be left out is unknown; a personal identity code does
   * not belong in a URL, where logs would keep it.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-debtor-summary-4156733e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.getDebtorSummary({ query: { customerNumber: "C-1001" } });
   * ```
   */
  readonly getDebtorSummary: OperationMethod<
    GetDebtorSummaryInput,
    GetDebtorSummaryValue,
    GetDebtorSummaryError
  >;

  /**
   * List direct settlements.
   *
   * Lists all direct settlements with their numbers. That they can be limited to a period is our
   * guess. We read a direct settlement as the account of payments that debtors made directly to the
   * creditor; the documentation that we could see does not define it.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-list-of-direct-settlements-4156737e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.listDirectSettlements({
   *   query: { dateFrom: "2026-11-01", dateTo: "2026-11-30" },
   * });
   * ```
   */
  readonly listDirectSettlements: OperationMethod<
    ListDirectSettlementsInput,
    ListDirectSettlementsValue,
    ListDirectSettlementsError
  >;

  /**
   * Retrieve a direct settlement.
   *
   * Tells the contents of one direct settlement, payment by payment. We read it as the account of
   * payments that debtors made directly to the creditor; the documentation that we could see does
   * not define it.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-direct-settlement-data-4156738e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.getDirectSettlement({
   *   path: { settlementNumber: "D-2026-0007" },
   * });
   * ```
   */
  readonly getDirectSettlement: OperationMethod<
    GetDirectSettlementInput,
    GetDirectSettlementValue,
    GetDirectSettlementError
  >;

  /**
   * List settlements.
   *
   * Lists all settlements with their numbers. That they can be limited to a period is our guess. In
   * debt collection they are made once a week, in the invoice lifecycle service one to three times
   * a week, and the money leaves the same day.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-list-of-settlements-4156736e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.listSettlements({
   *   query: { dateFrom: "2026-11-01", dateTo: "2026-11-30" },
   * });
   * ```
   */
  readonly listSettlements: OperationMethod<
    ListSettlementsInput,
    ListSettlementsValue,
    ListSettlementsError
  >;

  /**
   * Retrieve a settlement.
   *
   * Tells all invoices that got payments in one settlement; presumably also what was collected and
   * paid out to the creditor, payment by payment.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-settlement-data-4156734e0
   * @example
   * ```ts
   * import { createCollectionClient } from "@cash-in/collection";
   *
   * const collection = createCollectionClient({ apiKey: "your-key", server: "mock" });
   * const value = await collection.getSettlement({ path: { settlementNumber: "S-2026-0042" } });
   * ```
   */
  readonly getSettlement: OperationMethod<
    GetSettlementInput,
    GetSettlementValue,
    GetSettlementError
  >;
}

/**
 * Makes a client of Collection & Payment Control. Nothing is sent before an operation is called.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 */
export function createCollectionClient(options: ApiKeyClientOptions): CollectionClient {
  return createClient<CollectionClient>(
    area,
    [
      listAllocatedPaymentTransactions,
      getCollectionCase,
      createCollectionCases,
      getCaseBatchStatus,
      updateCollectionReceivables,
      getCollectionReceivablesStatus,
      listCreditLossReceivables,
      getDebtorSummary,
      listDirectSettlements,
      getDirectSettlement,
      listSettlements,
      getSettlement,
    ],
    options,
  );
}

/**
 * Makes a client of some operations of Collection & Payment Control: what a program does not name
 * is left out of its bundle.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 * @example
 * ```ts
 * import { createCollectionClientOf, listAllocatedPaymentTransactions } from "@cash-in/collection";
 *
 * const collection = createCollectionClientOf([listAllocatedPaymentTransactions], {
 *   apiKey: "your-key",
 *   server: "mock",
 * });
 * ```
 */
export function createCollectionClientOf<
  const Operations extends readonly (Operation & { readonly id: keyof CollectionClient })[],
>(
  operations: Operations,
  options: ApiKeyClientOptions,
): Pick<CollectionClient, Operations[number]["id"]> {
  return createClient<Pick<CollectionClient, Operations[number]["id"]>>(area, operations, options);
}
