// Generated from spec/areas/collection by tools/generate. Do not edit; run pnpm generate.
import type { CallError, DocumentedError, OutcomeUnknownError } from "@cash-in/core";
import type { components, operations } from "./paths.ts";

/**
 * Amounts of the event, in its currency.
 *
 * Evidence: documented.
 */
export type AllocatedPaymentAmounts = components["schemas"]["AllocatedPaymentAmounts"];

/**
 * Dates of the event.
 *
 * Evidence: documented.
 */
export type AllocatedPaymentDates = components["schemas"]["AllocatedPaymentDates"];

/**
 * About the answer and the page it holds.
 *
 * Evidence: documented.
 */
export type AllocatedPaymentMeta = components["schemas"]["AllocatedPaymentMeta"];

/**
 * One allocation event, such as a bank transfer, a rebate or a write-off.
 *
 * Evidence: documented.
 */
export type AllocatedPaymentTransaction = components["schemas"]["AllocatedPaymentTransaction"];

/**
 * One page of allocation events.
 *
 * Evidence: documented.
 */
export type AllocatedPaymentTransactionList =
  components["schemas"]["AllocatedPaymentTransactionList"];

/**
 * Kind of the event.
 *
 * Evidence: documented.
 */
export type AllocatedPaymentType = components["schemas"]["AllocatedPaymentType"];

/**
 * How far a batch of cases or receivables has been handled.
 *
 * Evidence: inferred.
 */
export type BatchStatus = components["schemas"]["BatchStatus"];

/**
 * A collection case to create, one debtor and the invoices to collect from it.
 *
 * Evidence: inferred.
 */
export type Case = components["schemas"]["Case"];

/**
 * An invoice in collection, with its case and what is still owed.
 *
 * Evidence: inferred.
 */
export type CaseInvoiceExtended = components["schemas"]["CaseInvoiceExtended"];

/**
 * Collection cases to create, sent as one batch.
 *
 * Evidence: inferred.
 */
export type CaseList = components["schemas"]["CaseList"];

/**
 * The collection cases of one debtor, added up.
 *
 * Evidence: inferred.
 */
export type CaseSummary = components["schemas"]["CaseSummary"];

/**
 * As we read it, the receipt of a batch, whose contents are handled later.
 *
 * Evidence: inferred.
 */
export type CollectionResponse = components["schemas"]["CollectionResponse"];

/**
 * A receivable whose collection ended without success.
 *
 * Evidence: inferred.
 */
export type CreditLossReceivable = components["schemas"]["CreditLossReceivable"];

/**
 * Receivables declared as credit loss in one calendar month, with the entries for the ledger.
 *
 * Evidence: inferred.
 */
export type CreditLossReceivableList = components["schemas"]["CreditLossReceivableList"];

/**
 * The company or person that owes. The same words serve a case to create and the answer of a
 * summary.
 *
 * Evidence: inferred.
 */
export type Debtor = components["schemas"]["Debtor"];

/**
 * Direct settlements of a period.
 *
 * Evidence: inferred.
 */
export type DirectSettlementList = components["schemas"]["DirectSettlementList"];

/**
 * One payment of a direct settlement and how it was divided.
 *
 * Evidence: inferred.
 */
export type DirectSettlementRows = components["schemas"]["DirectSettlementRows"];

/**
 * One direct settlement. We read it as the account of payments that debtors made directly to the
 * creditor, in which no payment is paid out.
 *
 * Evidence: inferred.
 */
export type DirectSettlements = components["schemas"]["DirectSettlements"];

/**
 * What the API says about a request that it did not carry out.
 *
 * Evidence: inferred.
 */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/**
 * Entries for the creditor's bookkeeping.
 *
 * Evidence: inferred.
 */
export type IntegrationsAccountingLedgerData =
  components["schemas"]["IntegrationsAccountingLedgerData"];

/**
 * An overdue invoice that a case is to collect.
 *
 * Evidence: inferred.
 */
export type Invoice = components["schemas"]["Invoice"];

/**
 * One dimension of a ledger entry, for example a cost centre.
 *
 * Evidence: inferred.
 */
export type LedgerRowDimensions = components["schemas"]["LedgerRowDimensions"];

/**
 * One entry of a voucher, on one account.
 *
 * Evidence: inferred.
 */
export type LedgerRows = components["schemas"]["LedgerRows"];

/**
 * One voucher of the ledger. Its rows add up to zero.
 *
 * Evidence: inferred.
 */
export type Ledgers = components["schemas"]["Ledgers"];

/**
 * One remark about a request, or about one thing in it.
 *
 * Evidence: inferred.
 */
export type Messages = components["schemas"]["Messages"];

/**
 * A payment that the debtor made directly to the creditor.
 *
 * Evidence: inferred.
 */
export type Payment = components["schemas"]["Payment"];

/**
 * A receivable in collection and what the creditor has to report of it.
 *
 * Evidence: inferred.
 */
export type Receivable = components["schemas"]["Receivable"];

/**
 * Receivables to update, sent as one batch.
 *
 * Evidence: inferred.
 */
export type ReceivablesList = components["schemas"]["ReceivablesList"];

/**
 * Money that the agency collected and paid out to the creditor at one time.
 *
 * Evidence: inferred.
 */
export type Settlement = components["schemas"]["Settlement"];

/**
 * Settlements, of all times or of a period.
 *
 * Evidence: inferred.
 */
export type SettlementList = components["schemas"]["SettlementList"];

/**
 * One payment of a settlement and how it was divided.
 *
 * Evidence: inferred.
 */
export type SettlementRows = components["schemas"]["SettlementRows"];

/** What {@link CollectionClient.listAllocatedPaymentTransactions} takes. */
export interface ListAllocatedPaymentTransactionsInput {
  readonly query?: NonNullable<
    operations["listAllocatedPaymentTransactions"]["parameters"]["query"]
  >;
}

/** What {@link CollectionClient.listAllocatedPaymentTransactions} answers. */
export type ListAllocatedPaymentTransactionsValue = AllocatedPaymentTransactionList;

/** How {@link CollectionClient.listAllocatedPaymentTransactions} can fail. */
export type ListAllocatedPaymentTransactionsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CollectionClient.getCollectionCase} takes. */
export interface GetCollectionCaseInput {
  readonly query: operations["getCollectionCase"]["parameters"]["query"];
}

/** What {@link CollectionClient.getCollectionCase} answers. */
export type GetCollectionCaseValue = CaseInvoiceExtended;

/** How {@link CollectionClient.getCollectionCase} can fail. */
export type GetCollectionCaseError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CollectionClient.createCollectionCases} takes. */
export interface CreateCollectionCasesInput {
  readonly body: CaseList;
}

/** What {@link CollectionClient.createCollectionCases} answers. */
export type CreateCollectionCasesValue = CollectionResponse;

/** How {@link CollectionClient.createCollectionCases} can fail. */
export type CreateCollectionCasesError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link CollectionClient.getCaseBatchStatus} takes. */
export interface GetCaseBatchStatusInput {
  readonly path: operations["getCaseBatchStatus"]["parameters"]["path"];
}

/** What {@link CollectionClient.getCaseBatchStatus} answers. */
export type GetCaseBatchStatusValue = BatchStatus;

/** How {@link CollectionClient.getCaseBatchStatus} can fail. */
export type GetCaseBatchStatusError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CollectionClient.updateCollectionReceivables} takes. */
export interface UpdateCollectionReceivablesInput {
  readonly body: ReceivablesList;
}

/** What {@link CollectionClient.updateCollectionReceivables} answers. */
export type UpdateCollectionReceivablesValue = CollectionResponse;

/** How {@link CollectionClient.updateCollectionReceivables} can fail. */
export type UpdateCollectionReceivablesError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link CollectionClient.getCollectionReceivablesStatus} takes. */
export interface GetCollectionReceivablesStatusInput {
  readonly path: operations["getCollectionReceivablesStatus"]["parameters"]["path"];
}

/** What {@link CollectionClient.getCollectionReceivablesStatus} answers. */
export type GetCollectionReceivablesStatusValue = BatchStatus;

/** How {@link CollectionClient.getCollectionReceivablesStatus} can fail. */
export type GetCollectionReceivablesStatusError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CollectionClient.listCreditLossReceivables} takes. */
export interface ListCreditLossReceivablesInput {
  readonly query?: NonNullable<operations["listCreditLossReceivables"]["parameters"]["query"]>;
}

/** What {@link CollectionClient.listCreditLossReceivables} answers. */
export type ListCreditLossReceivablesValue = CreditLossReceivableList;

/** How {@link CollectionClient.listCreditLossReceivables} can fail. */
export type ListCreditLossReceivablesError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CollectionClient.getDebtorSummary} takes. */
export interface GetDebtorSummaryInput {
  readonly query?: NonNullable<operations["getDebtorSummary"]["parameters"]["query"]>;
}

/** What {@link CollectionClient.getDebtorSummary} answers. */
export type GetDebtorSummaryValue = CaseSummary;

/** How {@link CollectionClient.getDebtorSummary} can fail. */
export type GetDebtorSummaryError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CollectionClient.listDirectSettlements} takes. */
export interface ListDirectSettlementsInput {
  readonly query?: NonNullable<operations["listDirectSettlements"]["parameters"]["query"]>;
}

/** What {@link CollectionClient.listDirectSettlements} answers. */
export type ListDirectSettlementsValue = DirectSettlementList;

/** How {@link CollectionClient.listDirectSettlements} can fail. */
export type ListDirectSettlementsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CollectionClient.getDirectSettlement} takes. */
export interface GetDirectSettlementInput {
  readonly path: operations["getDirectSettlement"]["parameters"]["path"];
}

/** What {@link CollectionClient.getDirectSettlement} answers. */
export type GetDirectSettlementValue = DirectSettlements;

/** How {@link CollectionClient.getDirectSettlement} can fail. */
export type GetDirectSettlementError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CollectionClient.listSettlements} takes. */
export interface ListSettlementsInput {
  readonly query?: NonNullable<operations["listSettlements"]["parameters"]["query"]>;
}

/** What {@link CollectionClient.listSettlements} answers. */
export type ListSettlementsValue = SettlementList;

/** How {@link CollectionClient.listSettlements} can fail. */
export type ListSettlementsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CollectionClient.getSettlement} takes. */
export interface GetSettlementInput {
  readonly path: operations["getSettlement"]["parameters"]["path"];
}

/** What {@link CollectionClient.getSettlement} answers. */
export type GetSettlementValue = Settlement;

/** How {@link CollectionClient.getSettlement} can fail. */
export type GetSettlementError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;
