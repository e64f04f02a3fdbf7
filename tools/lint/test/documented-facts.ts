/**
 * Everything that the vendor's documentation says of the wire contract, as far as it could be read.
 * Whoever learns a fact elsewhere adds it here; a guess must not become a fact by accident. What `pnpm intake adopt`
 * takes from a page stands in spec/vendor.lock.yaml, and there the tests look first.
 */

/** Operations whose HTTP method is documented, by method. */
export const documentedMethods = {
  get: [
    "validateToken",
    "renewToken",
    "getCollectionReceivablesStatus",
    "getCaseBatchStatus",
    "getCollectionCase",
    "getDebtorSummary",
    "listSettlements",
    "getSettlement",
    "listDirectSettlements",
    "getDirectSettlement",
    "listCreditLossReceivables",
    "listSalesInvoices",
    "getInvoiceDeliveryInformation",
    "getInvoiceStatus",
    "getDeliveryStatistics",
    "listReceivedPayments",
    "listElectronicInvoicingContracts",
    "listExternalInvoiceDeliveries",
    "listExternalInvoicePayments",
    "listAllocatedPaymentTransactions",
    "listInvoiceBatches",
  ],
  post: [
    "createCollectionCases",
    "updateCollectionReceivables",
    "createInvoices",
    "createInvoiceBatch",
    "createInvoicesWithSeller",
    "submitInvoicePayment",
    "createDirectPayment",
    "submitSalesInvoiceBatch",
  ],
  put: ["updateInvoice", "updateFinvoiceAccount"],
} as const;

/** Operations whose path is documented. */
export const documentedPaths: Readonly<Record<string, string>> = {
  listSalesInvoices: "/salesinvoices",
  listAllocatedPaymentTransactions: "/allocated-payment-transactions",
};

/** Operations whose request is documented: the names of the query parameters. */
export const documentedRequests: Readonly<Record<string, readonly string[]>> = {
  listAllocatedPaymentTransactions: [
    "invoiceNumber",
    "caseId",
    "agency",
    "paymentDateFrom",
    "paymentDateTo",
    "accountingDateFrom",
    "accountingDateTo",
    "currency",
    "hasAllocatedBreakdown",
    "page",
    "pageSize",
    "sortBy",
    "sortOrder",
  ],
};

/** Operations whose response is documented: every property of it, by path. */
export const documentedResponses: Readonly<Record<string, readonly string[]>> = {
  listAllocatedPaymentTransactions: [
    "Data",
    "Data[].AllocationId",
    "Data[].CaseId",
    "Data[].Agency",
    "Data[].InvoiceNumber",
    "Data[].PaymentType",
    "Data[].PaymentType.Code",
    "Data[].PaymentType.Description",
    "Data[].Dates",
    "Data[].Dates.PaymentDate",
    "Data[].Dates.BookingDate",
    "Data[].Dates.AccountingDate",
    "Data[].Dates.SettlementDate",
    "Data[].Amounts",
    "Data[].Amounts.PaymentAmount",
    "Data[].Amounts.CapitalAmount",
    "Data[].Amounts.InterestAmount",
    "Data[].Amounts.CreditorCostsAmount",
    "Data[].Currency",
    "Meta",
    "Meta.RequestId",
    "Meta.Timestamp",
    "Meta.Count",
    "Meta.Page",
    "Meta.PageSize",
    "Meta.TotalCount",
  ],
};

/** Values of the documented response example, by path. The dates and the request id are ours. */
export const documentedExample: Readonly<Record<string, unknown>> = {
  "Data[].AllocationId": "123456",
  "Data[].CaseId": "VELKA-998877",
  "Data[].Agency": "CASH-IN",
  "Data[].InvoiceNumber": "INV-2024-001",
  "Data[].PaymentType.Code": "8",
  "Data[].PaymentType.Description": "Bank Transfer",
  "Data[].Amounts.PaymentAmount": 150.5,
  "Data[].Amounts.CapitalAmount": 120,
  "Data[].Amounts.InterestAmount": 20.5,
  "Data[].Amounts.CreditorCostsAmount": 10,
  "Data[].Currency": "EUR",
  "Meta.Page": 1,
  "Meta.PageSize": 100,
  "Meta.TotalCount": 5234,
};
