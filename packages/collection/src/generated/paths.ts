// Generated from spec/areas/collection by tools/generate. Do not edit; run pnpm generate.

export interface paths {
  "/allocated-payment-transactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List allocated payment transactions
     * @description Lists how payments, rebates, write-offs and other allocation events were divided
     *     between capital, interest and costs. Without a date range it covers the last 30
     *     days.
     */
    get: operations["listAllocatedPaymentTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/collection-cases": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the collection case of an invoice
     * @description Tells the collection case that an invoice stands in, its stage, the capital
     *     still owed and the day of the latest payment. The documentation speaks of
     *     looking up by invoice number and reference; that the invoice number alone will
     *     do is our guess. What comes back for an invoice that stands in several cases is
     *     unknown.
     */
    get: operations["getCollectionCase"];
    put?: never;
    /**
     * Create collection cases
     * @description Gives outstanding receivables to collection. We read the cases of one call as a
     *     batch, and the answer as its receipt: whether the cases were created is told by
     *     the status of the batch. Sent twice: as far as we can tell a second batch comes
     *     into being, and a debtor may be pursued twice for one debt, with costs for each
     *     case. Whether Cash-In refuses an invoice that is in collection already is
     *     unknown.
     */
    post: operations["createCollectionCases"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/collection-cases/batches/{batchId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the status of a batch of cases
     * @description Tells how far a batch of collection cases has been handled and which of its
     *     cases were refused.
     */
    get: operations["getCaseBatchStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/collection-receivables": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report changes to receivables in collection
     * @description Reports what happened to receivables in collection, above all payments that the
     *     debtor made directly to the creditor. We read the answer as the receipt of a
     *     batch: whether its receivables were updated is told by the status of the batch.
     *     Sent twice: as far as we can tell each payment is booked twice, and the debtor
     *     seems to owe less than is the case. Whether Cash-In recognises a payment that it
     *     knows already is unknown.
     */
    post: operations["updateCollectionReceivables"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/collection-receivables/batches/{batchId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the status of a batch of receivables
     * @description Tells how far a batch of updates to receivables has been handled and which of
     *     them were refused.
     */
    get: operations["getCollectionReceivablesStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/credit-loss-receivables": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List credit loss receivables
     * @description Lists the receivables whose collection ended without success, with the entries
     *     for the creditor's ledger. Declarations are made at the end of each calendar
     *     month. When they can be downloaded is documented in two ways: from the first
     *     weekday of the next month, or from its first day. Count on the first weekday.
     */
    get: operations["listCreditLossReceivables"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/debtor-summary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the summary of a debtor
     * @description Presumably adds up the collection cases of one debtor. That a debtor is looked
     *     up by customer number is our guess, and whether it can be left out is unknown; a
     *     personal identity code does not belong in a URL, where logs would keep it.
     */
    get: operations["getDebtorSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/direct-settlements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List direct settlements
     * @description Lists all direct settlements with their numbers. That they can be limited to a
     *     period is our guess. We read a direct settlement as the account of payments that
     *     debtors made directly to the creditor; the documentation that we could see does
     *     not define it.
     */
    get: operations["listDirectSettlements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/direct-settlements/{settlementNumber}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a direct settlement
     * @description Tells the contents of one direct settlement, payment by payment. We read it as
     *     the account of payments that debtors made directly to the creditor; the
     *     documentation that we could see does not define it.
     */
    get: operations["getDirectSettlement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/settlements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List settlements
     * @description Lists all settlements with their numbers. That they can be limited to a period
     *     is our guess. In debt collection they are made once a week, in the invoice
     *     lifecycle service one to three times a week, and the money leaves the same day.
     */
    get: operations["listSettlements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/settlements/{settlementNumber}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a settlement
     * @description Tells all invoices that got payments in one settlement; presumably also what was
     *     collected and paid out to the creditor, payment by payment.
     */
    get: operations["getSettlement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * @description Amounts of the event, in its currency.
     *     Evidence: documented.
     */
    AllocatedPaymentAmounts: {
      /**
       * @description Whole amount of the event.
       *     Evidence: documented.
       */
      PaymentAmount?: number;
      /**
       * @description Part that went to the capital.
       *     Evidence: documented.
       */
      CapitalAmount?: number;
      /**
       * @description Part that went to the interest.
       *     Evidence: documented.
       */
      InterestAmount?: number;
      /**
       * @description Part that went to the creditor's costs.
       *     Evidence: documented.
       */
      CreditorCostsAmount?: number;
    };
    /**
     * @description Dates of the event.
     *     Evidence: documented.
     */
    AllocatedPaymentDates: {
      /**
       * Format: date
       * @description Day on which the debtor paid.
       *     Evidence: documented.
       */
      PaymentDate?: string;
      /**
       * Format: date
       * @description Day on which the bank booked the payment.
       *     Evidence: documented.
       */
      BookingDate?: string;
      /**
       * Format: date
       * @description Day on which the event was accounted for.
       *     Evidence: documented.
       */
      AccountingDate?: string;
      /**
       * Format: date
       * @description Day on which the money was settled to the creditor.
       *     Evidence: documented.
       */
      SettlementDate?: string;
    };
    /**
     * @description About the answer and the page it holds.
     *     Evidence: documented.
     */
    AllocatedPaymentMeta: {
      /**
       * Format: uuid
       * @description Identifier of the request; presumably to quote when you contact Cash-In.
       *     Evidence: documented.
       */
      RequestId?: string;
      /**
       * Format: date-time
       * @description When the answer was made, UTC.
       *     Evidence: documented.
       */
      Timestamp?: string;
      /**
       * @description Number of items on this page.
       *     Evidence: documented.
       */
      Count?: number;
      /**
       * @description Number of this page, from 1.
       *     Evidence: documented.
       */
      Page?: number;
      /**
       * @description How many items a page holds at most.
       *     Evidence: documented.
       */
      PageSize?: number;
      /**
       * @description Number of items on all pages.
       *     Evidence: documented.
       */
      TotalCount?: number;
    };
    /**
     * @description One allocation event, such as a bank transfer, a rebate or a write-off.
     *     Evidence: documented.
     */
    AllocatedPaymentTransaction: {
      /**
       * @description Identifier of the event.
       *     Evidence: documented.
       */
      AllocationId?: string;
      /**
       * @description Identifier of the collection case.
       *     Evidence: documented.
       */
      CaseId?: string;
      /**
       * @description Collection agency that handles the case.
       *     Evidence: documented.
       */
      Agency?: string;
      /**
       * @description Number of the invoice.
       *     Evidence: documented.
       */
      InvoiceNumber?: string;
      PaymentType?: components["schemas"]["AllocatedPaymentType"];
      Dates?: components["schemas"]["AllocatedPaymentDates"];
      Amounts?: components["schemas"]["AllocatedPaymentAmounts"];
      /**
       * @description Currency of the amounts, an ISO 4217 code.
       *     Evidence: documented.
       */
      Currency?: string;
    };
    /**
     * @description One page of allocation events.
     *     Evidence: documented.
     */
    AllocatedPaymentTransactionList: {
      /**
       * @description The events of this page.
       *     Evidence: documented.
       */
      Data?: components["schemas"]["AllocatedPaymentTransaction"][];
      Meta?: components["schemas"]["AllocatedPaymentMeta"];
    };
    /**
     * @description Kind of the event.
     *     Evidence: documented.
     */
    AllocatedPaymentType: {
      /**
       * @description Code of the kind.
       *     Evidence: documented.
       */
      Code?: string;
      /**
       * @description Name of the kind, for a person to read.
       *     Evidence: documented.
       */
      Description?: string;
    };
    /**
     * @description How far a batch of cases or receivables has been handled.
     *     Evidence: inferred.
     */
    BatchStatus: {
      /**
       * @description Identifier of the batch.
       *     Evidence: inferred.
       */
      BatchId?: string;
      /**
       * @description State of the batch.
       *     Evidence: inferred.
       */
      Status?:
        | "Received"
        | "Processing"
        | "Completed"
        | "CompletedWithErrors"
        | "Rejected"
        | (string & {});
      /**
       * Format: date-time
       * @description When the batch was received, UTC.
       *     Evidence: inferred.
       */
      ReceivedTime?: string;
      /**
       * Format: date-time
       * @description When the last item of the batch was handled, UTC.
       *     Evidence: inferred.
       */
      FinishedTime?: string;
      /**
       * @description Number of cases or receivables in the batch.
       *     Evidence: inferred.
       */
      TotalCount?: number;
      /**
       * @description Number of items that took effect.
       *     Evidence: inferred.
       */
      AcceptedCount?: number;
      /**
       * @description Number of items that were refused and took no effect.
       *     Evidence: inferred.
       */
      RejectedCount?: number;
      /**
       * @description Remarks about items of the batch, such as why one was refused.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A collection case to create, one debtor and the invoices to collect from it.
     *     Evidence: inferred.
     */
    Case: {
      /**
       * @description The creditor's own identifier of the case, to find it again in the creditor's
       *     system.
       *     Evidence: inferred.
       */
      CreditorReference?: string;
      /**
       * @description Where Cash-In is to begin, with a reminder or with a collection letter.
       *     Evidence: inferred.
       */
      CollectionType?: "Reminder" | "Collection" | (string & {});
      /**
       * Format: date
       * @description First day on which Cash-In may contact the debtor.
       *     Evidence: inferred.
       */
      StartDate?: string;
      /**
       * @description Who owes the invoices.
       *     Evidence: inferred.
       */
      Debtor: components["schemas"]["Debtor"];
      /**
       * @description The invoices to collect.
       *     Evidence: inferred.
       */
      Invoices: components["schemas"]["Invoice"][];
      /**
       * @description What the handler of the case should know, in free words.
       *     Evidence: inferred.
       */
      Notes?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description An invoice in collection, with its case and what is still owed.
     *     Evidence: inferred.
     */
    CaseInvoiceExtended: {
      /**
       * @description Identifier of the collection case.
       *     Evidence: inferred.
       */
      CaseId?: string;
      /**
       * @description Stage of the case.
       *     Evidence: inferred.
       */
      Status?:
        | "Open"
        | "Reminder"
        | "Collection"
        | "PaymentPlan"
        | "Paused"
        | "Disputed"
        | "LegalCollection"
        | "Enforcement"
        | "DebtMonitoring"
        | "Paid"
        | "CreditLoss"
        | "Withdrawn"
        | (string & {});
      /**
       * Format: date
       * @description Day since which the case has been in this stage.
       *     Evidence: inferred.
       */
      StatusDate?: string;
      /**
       * Format: date
       * @description Day on which the case was created.
       *     Evidence: inferred.
       */
      CreatedDate?: string;
      /**
       * Format: date
       * @description Day on which the case was closed, absent while it is open.
       *     Evidence: inferred.
       */
      ClosedDate?: string;
      /**
       * @description Number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Reference number (viitenumero) of the invoice.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Number of the debtor in the creditor's customer registry.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * Format: date
       * @description Date of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate?: string;
      /**
       * Format: date
       * @description Day on which the invoice fell due.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * @description Currency of the amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Capital that was given to collection, in the currency of the invoice.
       *     Evidence: inferred.
       */
      CapitalAmount?: number;
      /**
       * @description Interest on late payment, per cent a year.
       *     Evidence: inferred.
       */
      InterestRate?: number;
      /**
       * @description Capital that is still owed, in the currency of the invoice.
       *     Evidence: inferred.
       */
      OutstandingCapitalAmount?: number;
      /**
       * @description Interest that is still owed, in the currency of the invoice.
       *     Evidence: inferred.
       */
      OutstandingInterestAmount?: number;
      /**
       * @description The creditor's costs that are still owed, such as reminder fees, in the currency
       *     of the invoice.
       *     Evidence: inferred.
       */
      OutstandingCreditorCostsAmount?: number;
      /**
       * @description Collection costs of the agency that are still owed, in the currency of the
       *     invoice.
       *     Evidence: inferred.
       */
      OutstandingCollectionCostsAmount?: number;
      /**
       * @description All that is still owed (capital, interest and costs), in the currency of the
       *     invoice.
       *     Evidence: inferred.
       */
      OutstandingAmount?: number;
      /**
       * Format: date
       * @description Day of the latest payment, absent while nothing has been paid.
       *     Evidence: inferred.
       */
      LatestPaymentDate?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Collection cases to create, sent as one batch.
     *     Evidence: inferred.
     */
    CaseList: {
      /**
       * @description The cases, one for each debtor and set of invoices to collect together.
       *     Evidence: inferred.
       */
      Cases: components["schemas"]["Case"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The collection cases of one debtor, added up.
     *     Evidence: inferred.
     */
    CaseSummary: {
      /**
       * @description Who owes.
       *     Evidence: inferred.
       */
      Debtor?: components["schemas"]["Debtor"];
      /**
       * Format: date
       * @description Day for which the amounts were counted.
       *     Evidence: inferred.
       */
      SummaryDate?: string;
      /**
       * @description Number of all cases of the debtor.
       *     Evidence: inferred.
       */
      CaseCount?: number;
      /**
       * @description Number of cases that are not closed.
       *     Evidence: inferred.
       */
      OpenCaseCount?: number;
      /**
       * @description Currency of the sums, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Sum of the capital that was given to collection, in the currency of the summary.
       *     Evidence: inferred.
       */
      CapitalAmount?: number;
      /**
       * @description Sum of the capital that is still owed, in the currency of the summary.
       *     Evidence: inferred.
       */
      OutstandingCapitalAmount?: number;
      /**
       * @description Sum of the interest that is still owed, in the currency of the summary.
       *     Evidence: inferred.
       */
      OutstandingInterestAmount?: number;
      /**
       * @description Sum of the creditor's costs that are still owed, in the currency of the summary.
       *     Evidence: inferred.
       */
      OutstandingCreditorCostsAmount?: number;
      /**
       * @description Sum of the collection costs of the agency that are still owed, in the currency
       *     of the summary.
       *     Evidence: inferred.
       */
      OutstandingCollectionCostsAmount?: number;
      /**
       * @description Sum of all that is still owed, in the currency of the summary.
       *     Evidence: inferred.
       */
      OutstandingAmount?: number;
      /**
       * Format: date
       * @description Day of the latest payment in any case, absent while nothing has been paid.
       *     Evidence: inferred.
       */
      LatestPaymentDate?: string;
      /**
       * @description The invoices in collection, each with its case.
       *     Evidence: inferred.
       */
      Invoices?: components["schemas"]["CaseInvoiceExtended"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description As we read it, the receipt of a batch, whose contents are handled later.
     *     Evidence: inferred.
     */
    CollectionResponse: {
      /**
       * @description Identifier of the batch, to ask for its status.
       *     Evidence: inferred.
       */
      BatchId?: string;
      /**
       * @description State of the batch.
       *     Evidence: inferred.
       */
      Status?: "Received" | "Rejected" | (string & {});
      /**
       * Format: date-time
       * @description When the batch was received, UTC.
       *     Evidence: inferred.
       */
      ReceivedTime?: string;
      /**
       * @description Number of cases or receivables in the batch.
       *     Evidence: inferred.
       */
      ReceivedCount?: number;
      /**
       * @description Remarks about the batch or about one thing in it.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A receivable whose collection ended without success.
     *     Evidence: inferred.
     */
    CreditLossReceivable: {
      /**
       * @description Identifier of the collection case.
       *     Evidence: inferred.
       */
      CaseId?: string;
      /**
       * @description Number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Reference number (viitenumero) of the invoice.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Number of the debtor in the creditor's customer registry.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the debtor.
       *     Evidence: inferred.
       */
      DebtorName?: string;
      /**
       * Format: date
       * @description Date of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate?: string;
      /**
       * Format: date
       * @description Day on which the invoice fell due.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * Format: date
       * @description Day on which the receivable was declared as credit loss.
       *     Evidence: inferred.
       */
      CreditLossDate?: string;
      /**
       * @description Why collection ended.
       *     Evidence: inferred.
       */
      Reason?:
        | "Insolvency"
        | "Bankruptcy"
        | "DebtRestructuring"
        | "Deceased"
        | "NotFound"
        | "LimitationPeriod"
        | "NotProfitable"
        | (string & {});
      /**
       * @description Currency of the amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Lost capital with VAT, in the currency of the invoice.
       *     Evidence: inferred.
       */
      CapitalAmount?: number;
      /**
       * @description Lost capital without VAT, in the currency of the invoice.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description VAT of the lost capital, in per cent.
       *     Evidence: inferred.
       */
      VatPercentage?: number;
      /**
       * @description VAT in the lost capital, in the currency of the invoice.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Lost interest, in the currency of the invoice.
       *     Evidence: inferred.
       */
      InterestAmount?: number;
      /**
       * @description Lost costs of the creditor, such as reminder fees, in the currency of the
       *     invoice.
       *     Evidence: inferred.
       */
      CreditorCostsAmount?: number;
      /**
       * @description Lost capital, interest and costs together, in the currency of the invoice.
       *     Evidence: inferred.
       */
      TotalAmount?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Receivables declared as credit loss in one calendar month, with the entries for
     *     the ledger.
     *     Evidence: inferred.
     */
    CreditLossReceivableList: {
      /**
       * @description Calendar year of the declaration.
       *     Evidence: inferred.
       */
      Year?: number;
      /**
       * @description Calendar month of the declaration, from 1 to 12.
       *     Evidence: inferred.
       */
      Month?: number;
      /**
       * Format: date
       * @description Day on which the declaration was made.
       *     Evidence: inferred.
       */
      DeclarationDate?: string;
      /**
       * @description The receivables, one for each invoice.
       *     Evidence: inferred.
       */
      CreditLossReceivables?: components["schemas"]["CreditLossReceivable"][];
      /**
       * @description Ledger entries of the same receivables.
       *     Evidence: inferred.
       */
      AccountingData?: components["schemas"]["IntegrationsAccountingLedgerData"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The company or person that owes. The same words serve a case to create and the
     *     answer of a summary.
     *     Evidence: inferred.
     */
    Debtor: {
      /**
       * @description Whether the debtor is a company or a person. Consumer rules apply to a person.
       *     Evidence: inferred.
       */
      DebtorType?: "Company" | "Person" | (string & {});
      /**
       * @description Number of the debtor in the creditor's customer registry.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the company, or first and last name of the person.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description Finnish business id (Y-tunnus) of a company.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Finnish personal identity code (henkilötunnus) of a person. Keep it out of logs.
       *     Evidence: inferred.
       */
      PersonalIdentityCode?: string;
      /**
       * @description Street address, with house and flat.
       *     Evidence: inferred.
       */
      Street?: string;
      /**
       * @description Postal code, five digits in Finland.
       *     Evidence: inferred.
       */
      PostalCode?: string;
      /**
       * @description Post town.
       *     Evidence: inferred.
       */
      City?: string;
      /**
       * @description Country of the address, an ISO 3166-1 alpha-2 code.
       *     Evidence: inferred.
       */
      CountryCode?: string;
      /**
       * @description Person to contact at a company, or on behalf of a person.
       *     Evidence: inferred.
       */
      ContactName?: string;
      /**
       * @description Email address of the debtor or its contact.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Phone number of the debtor or its contact, in international form.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Language of the letters, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Direct settlements of a period.
     *     Evidence: inferred.
     */
    DirectSettlementList: {
      /**
       * @description The direct settlements. Expect the settlement number of each, and the rows only
       *     from the settlement itself.
       *     Evidence: inferred.
       */
      DirectSettlements?: components["schemas"]["DirectSettlements"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One payment of a direct settlement and how it was divided.
     *     Evidence: inferred.
     */
    DirectSettlementRows: {
      /**
       * @description Identifier of the allocation event, as in the allocated payment transactions.
       *     Evidence: inferred.
       */
      AllocationId?: string;
      /**
       * @description Identifier of the collection case.
       *     Evidence: inferred.
       */
      CaseId?: string;
      /**
       * @description Number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Reference number (viitenumero) of the invoice.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Number of the debtor in the creditor's customer registry.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the debtor.
       *     Evidence: inferred.
       */
      DebtorName?: string;
      /**
       * Format: date
       * @description Day on which the debtor paid.
       *     Evidence: inferred.
       */
      PaymentDate?: string;
      /**
       * Format: date
       * @description Day on which the creditor reported the payment to the agency.
       *     Evidence: inferred.
       */
      ReportedDate?: string;
      /**
       * @description Currency of the payment, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Amount of the payment, in its currency.
       *     Evidence: inferred.
       */
      PaymentAmount?: number;
      /**
       * @description Part that went to capital, in the currency of the payment.
       *     Evidence: inferred.
       */
      CapitalAmount?: number;
      /**
       * @description Part that went to interest, in the currency of the payment.
       *     Evidence: inferred.
       */
      InterestAmount?: number;
      /**
       * @description Part that went to the creditor's costs, in the currency of the payment.
       *     Evidence: inferred.
       */
      CreditorCostsAmount?: number;
      /**
       * @description Part that went to collection costs of the agency, in the currency of the
       *     payment.
       *     Evidence: inferred.
       */
      CollectionCostsAmount?: number;
      /**
       * @description Capital that was still owed after the payment, in the currency of the payment.
       *     Evidence: inferred.
       */
      OutstandingCapitalAmount?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One direct settlement. We read it as the account of payments that debtors made
     *     directly to the creditor, in which no payment is paid out.
     *     Evidence: inferred.
     */
    DirectSettlements: {
      /**
       * @description Number of the direct settlement.
       *     Evidence: inferred.
       */
      SettlementNumber?: string;
      /**
       * Format: date
       * @description Day on which the direct settlement was made.
       *     Evidence: inferred.
       */
      SettlementDate?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the creditor.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Currency of the settlement, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Sum of the payments of all rows, in the currency of the settlement.
       *     Evidence: inferred.
       */
      PaymentAmount?: number;
      /**
       * @description Part of the payments that went to capital, in the currency of the settlement.
       *     Evidence: inferred.
       */
      CapitalAmount?: number;
      /**
       * @description Part of the payments that went to interest, in the currency of the settlement.
       *     Evidence: inferred.
       */
      InterestAmount?: number;
      /**
       * @description Part of the payments that went to the creditor's costs, in the currency of the
       *     settlement.
       *     Evidence: inferred.
       */
      CreditorCostsAmount?: number;
      /**
       * @description Part of the payments that went to collection costs of the agency, in the
       *     currency of the settlement.
       *     Evidence: inferred.
       */
      CollectionCostsAmount?: number;
      /**
       * @description Commission of the agency without VAT, in the currency of the settlement.
       *     Evidence: inferred.
       */
      CommissionNetAmount?: number;
      /**
       * @description VAT of the commission, in per cent.
       *     Evidence: inferred.
       */
      CommissionVatPercentage?: number;
      /**
       * @description VAT of the commission, in the currency of the settlement.
       *     Evidence: inferred.
       */
      CommissionVatAmount?: number;
      /**
       * @description Commission with VAT, in the currency of the settlement.
       *     Evidence: inferred.
       */
      CommissionGrossAmount?: number;
      /**
       * @description What the creditor owes to the agency (collection costs and the commission with
       *     VAT), in the currency of the settlement.
       *     Evidence: inferred.
       */
      PayableAmount?: number;
      /**
       * @description The payments of the direct settlement.
       *     Evidence: inferred.
       */
      DirectSettlementRows?: components["schemas"]["DirectSettlementRows"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What the API says about a request that it did not carry out.
     *     Evidence: inferred.
     */
    ErrorMessage: {
      /**
       * @description Short name of the error.
       *     Evidence: inferred.
       */
      Code?: string;
      /**
       * @description What went wrong, for a person to read.
       *     Evidence: inferred.
       */
      Message?: string;
      /**
       * @description Identifier of the request, to quote when you contact Cash-In.
       *     Evidence: inferred.
       */
      RequestId?: string;
      /**
       * @description One entry for each thing that is wrong with the request.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Entries for the creditor's bookkeeping.
     *     Evidence: inferred.
     */
    IntegrationsAccountingLedgerData: {
      /**
       * @description Finnish business id (Y-tunnus) of the creditor.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Name of the creditor.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * Format: date
       * @description First day of the accounting period.
       *     Evidence: inferred.
       */
      PeriodStartDate?: string;
      /**
       * Format: date
       * @description Last day of the accounting period.
       *     Evidence: inferred.
       */
      PeriodEndDate?: string;
      /**
       * @description The vouchers, one for each receivable.
       *     Evidence: inferred.
       */
      Ledgers?: components["schemas"]["Ledgers"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description An overdue invoice that a case is to collect.
     *     Evidence: inferred.
     */
    Invoice: {
      /**
       * @description Number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber: string;
      /**
       * @description Reference number (viitenumero) of the invoice, check digit included.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * Format: date
       * @description Date of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate?: string;
      /**
       * Format: date
       * @description Day on which the invoice fell due.
       *     Evidence: inferred.
       */
      DueDate: string;
      /**
       * Format: date
       * @description Day of the creditor's last reminder, where one was sent.
       *     Evidence: inferred.
       */
      ReminderDate?: string;
      /**
       * @description What the debt is for. A collection letter has to tell it.
       *     Evidence: inferred.
       */
      Description?: string;
      /**
       * @description Currency of the amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Amount of the invoice without VAT, in its currency.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description VAT of the invoice, in its currency.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Amount of the invoice with VAT, in its currency.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Unpaid part of the gross amount, which is the capital to collect, in the
       *     currency of the invoice.
       *     Evidence: inferred.
       */
      CapitalAmount: number;
      /**
       * @description Interest on late payment, per cent a year.
       *     Evidence: inferred.
       */
      InterestRate?: number;
      /**
       * Format: date
       * @description First day for which interest on late payment is counted.
       *     Evidence: inferred.
       */
      InterestStartDate?: string;
      /**
       * @description Interest that accrued until the case was sent, in the currency of the invoice.
       *     Evidence: inferred.
       */
      InterestAmount?: number;
      /**
       * @description Unpaid costs of the creditor, such as reminder fees, in the currency of the
       *     invoice.
       *     Evidence: inferred.
       */
      CreditorCostsAmount?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One dimension of a ledger entry, for example a cost centre.
     *     Evidence: inferred.
     */
    LedgerRowDimensions: {
      /**
       * @description What the entry is followed by.
       *     Evidence: inferred.
       */
      DimensionType?: "CostCentre" | "Project" | "Customer" | (string & {});
      /**
       * @description Value of the dimension, for example the number of the cost centre.
       *     Evidence: inferred.
       */
      DimensionValue?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One entry of a voucher, on one account.
     *     Evidence: inferred.
     */
    LedgerRows: {
      /**
       * @description Number of the entry in its voucher, from 1.
       *     Evidence: inferred.
       */
      RowNumber?: number;
      /**
       * @description Account in the creditor's chart of accounts.
       *     Evidence: inferred.
       */
      AccountNumber?: string;
      /**
       * @description Name of the account.
       *     Evidence: inferred.
       */
      AccountName?: string;
      /**
       * @description What the entry is about.
       *     Evidence: inferred.
       */
      Description?: string;
      /**
       * @description Amount of the entry, in the currency of the voucher. Debit is positive, credit
       *     negative.
       *     Evidence: inferred.
       */
      Amount?: number;
      /**
       * @description Amount without VAT that the entry stands on, in the currency of the voucher,
       *     with the sign of the entry.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description VAT of the entry, in per cent.
       *     Evidence: inferred.
       */
      VatPercentage?: number;
      /**
       * @description VAT code of the entry in the accounting system.
       *     Evidence: inferred.
       */
      VatCode?: string;
      /**
       * @description Whether the entry is VAT.
       *     Evidence: inferred.
       */
      IsVatRow?: boolean;
      /**
       * @description Dimensions that the entry is followed by.
       *     Evidence: inferred.
       */
      LedgerRowDimensions?: components["schemas"]["LedgerRowDimensions"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One voucher of the ledger. Its rows add up to zero.
     *     Evidence: inferred.
     */
    Ledgers: {
      /**
       * @description Number of the voucher.
       *     Evidence: inferred.
       */
      DocumentNumber?: string;
      /**
       * @description Kind of the voucher.
       *     Evidence: inferred.
       */
      DocumentType?: "CreditLoss" | (string & {});
      /**
       * Format: date
       * @description Date of the voucher.
       *     Evidence: inferred.
       */
      DocumentDate?: string;
      /**
       * @description What the voucher is about.
       *     Evidence: inferred.
       */
      Description?: string;
      /**
       * @description Identifier of the collection case.
       *     Evidence: inferred.
       */
      CaseId?: string;
      /**
       * @description Number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Currency of the voucher, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description The entries of the voucher.
       *     Evidence: inferred.
       */
      LedgerRows?: components["schemas"]["LedgerRows"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One remark about a request, or about one thing in it.
     *     Evidence: inferred.
     */
    Messages: {
      /**
       * @description Short name of the remark.
       *     Evidence: inferred.
       */
      Code?: string;
      /**
       * @description The remark, for a person to read.
       *     Evidence: inferred.
       */
      Message?: string;
      /**
       * @description Name of the property or parameter that the remark is about.
       *     Evidence: inferred.
       */
      Field?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A payment that the debtor made directly to the creditor.
     *     Evidence: inferred.
     */
    Payment: {
      /**
       * @description The creditor's own identifier of the payment, for example the archive id of the
       *     bank statement entry.
       *     Evidence: inferred.
       */
      PaymentId?: string;
      /**
       * @description Whether money came in or the creditor credited the invoice.
       *     Evidence: inferred.
       */
      PaymentType?: "DirectPayment" | "CreditNote" | (string & {});
      /**
       * Format: date
       * @description Day on which the debtor paid.
       *     Evidence: inferred.
       */
      PaymentDate: string;
      /**
       * Format: date
       * @description Day on which the bank booked the payment.
       *     Evidence: inferred.
       */
      BookingDate?: string;
      /**
       * @description Amount of the payment, in its currency, positive.
       *     Evidence: inferred.
       */
      PaymentAmount: number;
      /**
       * @description Currency of the payment, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A receivable in collection and what the creditor has to report of it.
     *     Evidence: inferred.
     */
    Receivable: {
      /**
       * @description Identifier of the collection case.
       *     Evidence: inferred.
       */
      CaseId?: string;
      /**
       * @description Number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber: string;
      /**
       * @description Reference number (viitenumero) of the invoice.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Payments that the debtor made directly to the creditor and that have not been
       *     reported yet.
       *     Evidence: inferred.
       */
      Payments: components["schemas"]["Payment"][];
      /**
       * @description What the handler of the case should know, in free words.
       *     Evidence: inferred.
       */
      Notes?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Receivables to update, sent as one batch.
     *     Evidence: inferred.
     */
    ReceivablesList: {
      /**
       * @description The receivables, one for each invoice.
       *     Evidence: inferred.
       */
      Receivables: components["schemas"]["Receivable"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Money that the agency collected and paid out to the creditor at one time.
     *     Evidence: inferred.
     */
    Settlement: {
      /**
       * @description Number of the settlement.
       *     Evidence: inferred.
       */
      SettlementNumber?: string;
      /**
       * Format: date
       * @description Day on which the money was sent.
       *     Evidence: inferred.
       */
      SettlementDate?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the creditor.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Account that the money was sent to.
       *     Evidence: inferred.
       */
      Iban?: string;
      /**
       * @description BIC of the account's bank.
       *     Evidence: inferred.
       */
      Bic?: string;
      /**
       * @description Reference number (viitenumero) of the bank transfer to the creditor.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Currency of the settlement, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Sum of the payments of all rows, in the currency of the settlement.
       *     Evidence: inferred.
       */
      PaymentAmount?: number;
      /**
       * @description Part of the payments that went to capital, in the currency of the settlement.
       *     Evidence: inferred.
       */
      CapitalAmount?: number;
      /**
       * @description Part of the payments that went to interest, in the currency of the settlement.
       *     Evidence: inferred.
       */
      InterestAmount?: number;
      /**
       * @description Part of the payments that went to the creditor's costs, in the currency of the
       *     settlement.
       *     Evidence: inferred.
       */
      CreditorCostsAmount?: number;
      /**
       * @description Part of the payments that went to collection costs of the agency, in the
       *     currency of the settlement.
       *     Evidence: inferred.
       */
      CollectionCostsAmount?: number;
      /**
       * @description The creditor's part of the payments (capital, interest and the creditor's
       *     costs), in the currency of the settlement.
       *     Evidence: inferred.
       */
      CreditorAmount?: number;
      /**
       * @description Commission of the agency without VAT, in the currency of the settlement.
       *     Evidence: inferred.
       */
      CommissionNetAmount?: number;
      /**
       * @description VAT of the commission, in per cent.
       *     Evidence: inferred.
       */
      CommissionVatPercentage?: number;
      /**
       * @description VAT of the commission, in the currency of the settlement.
       *     Evidence: inferred.
       */
      CommissionVatAmount?: number;
      /**
       * @description Commission with VAT, in the currency of the settlement.
       *     Evidence: inferred.
       */
      CommissionGrossAmount?: number;
      /**
       * @description Amount sent, which is the creditor's part less the commission with VAT, in the
       *     currency of the settlement.
       *     Evidence: inferred.
       */
      SettledAmount?: number;
      /**
       * @description The payments of the settlement.
       *     Evidence: inferred.
       */
      SettlementRows?: components["schemas"]["SettlementRows"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Settlements, of all times or of a period.
     *     Evidence: inferred.
     */
    SettlementList: {
      /**
       * @description The settlements. Expect the settlement number of each, and the rows only from
       *     the settlement itself.
       *     Evidence: inferred.
       */
      Settlements?: components["schemas"]["Settlement"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One payment of a settlement and how it was divided.
     *     Evidence: inferred.
     */
    SettlementRows: {
      /**
       * @description Identifier of the allocation event, as in the allocated payment transactions.
       *     Evidence: inferred.
       */
      AllocationId?: string;
      /**
       * @description Identifier of the collection case.
       *     Evidence: inferred.
       */
      CaseId?: string;
      /**
       * @description Number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Reference number (viitenumero) of the invoice.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Number of the debtor in the creditor's customer registry.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the debtor.
       *     Evidence: inferred.
       */
      DebtorName?: string;
      /**
       * @description Code of the kind of payment, as in the allocated payment transactions.
       *     Evidence: inferred.
       */
      PaymentTypeCode?: string;
      /**
       * Format: date
       * @description Day on which the debtor paid.
       *     Evidence: inferred.
       */
      PaymentDate?: string;
      /**
       * Format: date
       * @description Day on which the bank booked the payment.
       *     Evidence: inferred.
       */
      BookingDate?: string;
      /**
       * @description Currency of the payment, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Amount of the payment, in its currency.
       *     Evidence: inferred.
       */
      PaymentAmount?: number;
      /**
       * @description Part that went to capital, in the currency of the payment.
       *     Evidence: inferred.
       */
      CapitalAmount?: number;
      /**
       * @description Part that went to interest, in the currency of the payment.
       *     Evidence: inferred.
       */
      InterestAmount?: number;
      /**
       * @description Part that went to the creditor's costs, in the currency of the payment.
       *     Evidence: inferred.
       */
      CreditorCostsAmount?: number;
      /**
       * @description Part that went to collection costs of the agency, in the currency of the
       *     payment.
       *     Evidence: inferred.
       */
      CollectionCostsAmount?: number;
      /**
       * @description The creditor's part of the payment (capital, interest and the creditor's costs),
       *     in the currency of the payment.
       *     Evidence: inferred.
       */
      CreditorAmount?: number;
      /**
       * @description Capital that was still owed after the payment, in the currency of the payment.
       *     Evidence: inferred.
       */
      OutstandingCapitalAmount?: number;
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description Malformed request, or a required parameter is missing. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
    /**
     * @description Well-formed, but a business rule forbids it, for example because the invoice is
     *     already in a terminal state.
     */
    BusinessRuleViolation: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
    /** @description The key may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
    /** @description Unexpected fault of the server. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
    /** @description No such resource. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
    /**
     * @description Maintenance or a transient outage. A call that twice is the same as once can be
     *     tried again after a short delay.
     */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
    /** @description No valid key in `X-Api-Key`, or a key of the other environment. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
  };
  parameters: {
    /**
     * @description Number of the page, from 1.
     *     Evidence: inferred.
     * @example 1
     */
    page: number;
    /**
     * @description How many items a page holds at most.
     *     Evidence: inferred.
     * @example 100
     */
    pageSize: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  listAllocatedPaymentTransactions: {
    parameters: {
      query?: {
        /**
         * @description Only events of the invoice with this number.
         *     Evidence: name documented, type inferred.
         * @example INV-2024-001
         */
        invoiceNumber?: string;
        /**
         * @description Only events of the collection case with this identifier.
         *     Evidence: name documented, type inferred.
         * @example VELKA-998877
         */
        caseId?: string;
        /**
         * @description Only events of this collection agency.
         *     Evidence: name documented, type inferred.
         * @example CASH-IN
         */
        agency?: string;
        /**
         * @description First payment date, presumably inclusive.
         *     Evidence: name documented, type inferred.
         * @example 2024-01-01
         */
        paymentDateFrom?: string;
        /**
         * @description Last payment date, presumably inclusive.
         *     Evidence: name documented, type inferred.
         * @example 2024-01-31
         */
        paymentDateTo?: string;
        /**
         * @description First accounting date, presumably inclusive.
         *     Evidence: name documented, type inferred.
         * @example 2024-01-01
         */
        accountingDateFrom?: string;
        /**
         * @description Last accounting date, presumably inclusive.
         *     Evidence: name documented, type inferred.
         * @example 2024-01-31
         */
        accountingDateTo?: string;
        /**
         * @description Only events in this currency, an ISO 4217 code.
         *     Evidence: name documented, type inferred.
         * @example EUR
         */
        currency?: string;
        /**
         * @description Presumably whether only events with a division into capital, interest and costs
         *     are wanted.
         *     Evidence: name documented, type inferred.
         * @example true
         */
        hasAllocatedBreakdown?: boolean;
        /**
         * @description Number of the page, from 1.
         *     Evidence: name documented, type inferred.
         * @example 1
         */
        page?: number;
        /**
         * @description How many items a page holds at most.
         *     Evidence: name documented, type inferred.
         * @example 100
         */
        pageSize?: number;
        /**
         * @description Name of the property to sort by.
         *     Evidence: name documented, type inferred.
         * @example PaymentDate
         */
        sortBy?: string;
        /**
         * @description Direction of the sort.
         *     Evidence: name documented, type inferred.
         * @example desc
         */
        sortOrder?: "asc" | "desc" | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of allocation events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AllocatedPaymentTransactionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getCollectionCase: {
    parameters: {
      query: {
        /**
         * @description Number of the invoice.
         *     Evidence: inferred.
         * @example INV-2026-001
         */
        invoiceNumber: string;
        /**
         * @description Reference number (viitenumero) of the invoice. Send it along where you know it.
         *     Evidence: inferred.
         * @example 20240015
         */
        referenceNumber?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invoice, with its case. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CaseInvoiceExtended"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createCollectionCases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The cases to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CaseList"];
      };
    };
    responses: {
      /** @description The batch was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollectionResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getCaseBatchStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the batch, from the answer that it was received with.
         *     Evidence: inferred.
         * @example B-20261015-0001
         */
        batchId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batch and its state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchStatus"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateCollectionReceivables: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The receivables to update. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReceivablesList"];
      };
    };
    responses: {
      /** @description The batch was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollectionResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getCollectionReceivablesStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the batch, from the answer that it was received with.
         *     Evidence: inferred.
         * @example B-20261028-0001
         */
        batchId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batch and its state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchStatus"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listCreditLossReceivables: {
    parameters: {
      query?: {
        /**
         * @description Calendar year of the declaration.
         *     Evidence: inferred.
         * @example 2026
         */
        year?: number;
        /**
         * @description Calendar month of the declaration, from 1 to 12.
         *     Evidence: inferred.
         * @example 12
         */
        month?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The receivables of the month and their ledger entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreditLossReceivableList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getDebtorSummary: {
    parameters: {
      query?: {
        /**
         * @description Number of the debtor in the creditor's customer registry.
         *     Evidence: inferred.
         * @example C-1001
         */
        customerNumber?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The debtor, its sums and its invoices in collection. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CaseSummary"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listDirectSettlements: {
    parameters: {
      query?: {
        /**
         * @description First settlement date, inclusive.
         *     Evidence: inferred.
         * @example 2026-11-01
         */
        dateFrom?: string;
        /**
         * @description Last settlement date, inclusive.
         *     Evidence: inferred.
         * @example 2026-11-30
         */
        dateTo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The direct settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DirectSettlementList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getDirectSettlement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Number of the direct settlement, from the list.
         *     Evidence: inferred.
         * @example D-2026-0007
         */
        settlementNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The direct settlement with its rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DirectSettlements"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listSettlements: {
    parameters: {
      query?: {
        /**
         * @description First settlement date, inclusive.
         *     Evidence: inferred.
         * @example 2026-11-01
         */
        dateFrom?: string;
        /**
         * @description Last settlement date, inclusive.
         *     Evidence: inferred.
         * @example 2026-11-30
         */
        dateTo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SettlementList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getSettlement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Number of the settlement, from the list.
         *     Evidence: inferred.
         * @example S-2026-0042
         */
        settlementNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settlement with its rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Settlement"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["BusinessRuleViolation"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
}
