// Generated from spec/areas/invoices by tools/generate. Do not edit; run pnpm generate.

export interface paths {
  "/delivery-statistics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get delivery statistics of a period
     * @description Counts the invoices of a period and adds up their totals, grouped by delivery
     *     type and invoice date.
     */
    get: operations["getDeliveryStatistics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/electronic-invoicing-contracts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List electronic invoicing contracts
     * @description Lists the electronic invoicing contracts of the authenticated intermediator. We
     *     read a contract as a customer who receives invoices electronically, and the
     *     address for it.
     */
    get: operations["listElectronicInvoicingContracts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finvoice-account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the Finvoice account of a customer
     * @description Sets where a customer receives e-invoices. A customer without such an account
     *     gets one, and it becomes the default delivery method. Sent twice: the account is
     *     presumably the same as after the first call, unless someone else changed it in
     *     between.
     */
    put: operations["updateFinvoiceAccount"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoice-delivery-information": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the delivery information of invoices
     * @description Tells of each invoice how and when it was delivered, or why it was not. The
     *     vendor recommends fetching it once a day.
     */
    get: operations["getInvoiceDeliveryInformation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/received-payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payments that Payment Control received
     * @description Lists the transactions that came to Payment Control from debtors for the
     *     creditor's open invoices. It is not the final status of a payment: what a
     *     payment was used for may still change.
     */
    get: operations["listReceivedPayments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/salesinvoice-batches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List uploaded batches with their export lines
     * @description Lists the batches of sales invoices that were uploaded, and how far each invoice
     *     was passed on for delivery. As we read it, it also tells whether a batch arrived
     *     whose upload ended without an answer.
     */
    get: operations["listInvoiceBatches"];
    put?: never;
    /**
     * Submit a batch of sales invoices
     * @description Uploads a batch of sales invoices. We read that credit notes can be among them,
     *     and that they are created and queued for delivery afterwards. In later
     *     generations of the vendor's site it takes the place of `createInvoiceBatch`.
     *     Letters and e-invoices leave for the buyers, which is graver than creating
     *     invoices, so the effect is `notify`. Sent twice: there may be two batches, and
     *     the buyers may get every invoice twice; a letter cannot be called back.
     */
    post: operations["submitSalesInvoiceBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/salesinvoicebatch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a batch of invoices
     * @description Creates the sales invoices of a batch. We read that credit notes can be among
     *     them, and that each is queued for delivery. Later generations of the vendor's
     *     site no longer have this call; they have `submitSalesInvoiceBatch`. Letters and
     *     e-invoices leave for the buyers, which is graver than creating invoices, so the
     *     effect is `notify`. Sent twice: the buyers may get every invoice twice, and a
     *     letter cannot be called back; whether a number that was used before is refused
     *     is unknown.
     */
    post: operations["createInvoiceBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/salesinvoices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sales invoices
     * @description Lists the sales invoices of the creditor account, page by page. The path stands
     *     in a request sample of the vendor's; that the sample belongs to this page is our
     *     inference. As we read it, it also tells whether an invoice was created, or a
     *     payment booked, by a call that ended without an answer.
     */
    get: operations["listSalesInvoices"];
    put?: never;
    /**
     * Create one or many sales invoices
     * @description Creates the sales invoices of the payload, one or many. We read that credit
     *     notes can be among them, and that each is queued for delivery. In invoice
     *     intermediation each invoice is validated before it is delivered. Creating them
     *     is not all that happens: a letter or an e-invoice leaves for the buyer, which is
     *     graver, so the effect is `notify`. Whether some invoices of a payload can be
     *     rejected while others are accepted is unknown; look at every one of the answer.
     *     Sent twice: the buyers may get every invoice twice, and a letter cannot be
     *     called back; whether a number that was used before is refused is unknown.
     */
    post: operations["createInvoices"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/salesinvoices/{invoiceNumber}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update an invoice that has not reached the buyer
     * @description Changes an invoice that is not delivered yet or whose delivery failed; any other
     *     is refused. A failed one presumably goes back into the delivery queue, so that a
     *     letter or an e-invoice leaves, and the effect is `notify`. Sent twice: the
     *     second call may start another delivery, or be refused with 402 because the first
     *     one already led to a delivery, so a refusal does not mean that nothing was
     *     changed.
     */
    put: operations["updateInvoice"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/salesinvoices/{invoiceNumber}/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit a payment of an invoice
     * @description Reports a payment that the seller received for an invoice, which lowers what the
     *     buyer still owes. A payment of less than the invoice's total counts as a partial
     *     payment. Sent twice: the amount may be booked twice, and the buyer then owes too
     *     little.
     */
    post: operations["submitInvoicePayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/salesinvoices/{invoiceNumber}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the Payment Control status of an invoice
     * @description Tells whether an invoice was handed over to Payment Control, and what is open
     *     there. Invoices of the Invoice Intermediation service are never handed over,
     *     because the debtor pays the creditor directly.
     */
    get: operations["getInvoiceStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/seller-salesinvoices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create sales invoices on behalf of a seller
     * @description Creates sales invoices for an intermediation seller, with the data of the seller
     *     on every invoice. We read that credit notes can be among them. Letters and
     *     e-invoices leave for the buyers, which is graver than creating invoices, so the
     *     effect is `notify`. Whether some invoices of a payload can be rejected while
     *     others are accepted is unknown; look at every one of the answer. Sent twice: the
     *     buyers may get every invoice twice, and a letter cannot be called back; whether
     *     a number that was used before is refused is unknown.
     */
    post: operations["createInvoicesWithSeller"];
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
     * @description One uploaded batch of invoices with its export lines.
     *     Evidence: inferred.
     */
    BatchDataResponse: {
      /**
       * @description Cash-In's identifier of the batch.
       *     Evidence: inferred.
       */
      BatchId?: string;
      /**
       * @description How far the batch has come.
       *     Evidence: inferred.
       */
      Status?:
        | "Received"
        | "Processing"
        | "Processed"
        | "PartiallyRejected"
        | "Rejected"
        | (string & {});
      /**
       * Format: date-time
       * @description When the batch was uploaded, UTC.
       *     Evidence: inferred.
       */
      UploadedAt?: string;
      /**
       * Format: date-time
       * @description When Cash-In was done with the batch, UTC.
       *     Evidence: inferred.
       */
      ProcessedAt?: string;
      /**
       * @description How many invoices the batch holds.
       *     Evidence: inferred.
       */
      InvoiceCount?: number;
      /**
       * @description Sum of the invoices with VAT, in the currency of the batch.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Currency of the sum, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description The invoices of the batch, one line each.
       *     Evidence: inferred.
       */
      Lines?: components["schemas"]["SalesInvoiceBatchLine"][];
      /**
       * @description Remarks about the batch as a whole.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One invoice or credit note of a batch. It presumably carries less than
     *     SalesInvoice, or it would need no schema of its own.
     *     Evidence: inferred.
     */
    BatchInvoices: {
      /**
       * @description The seller's number of the invoice. It finds the invoice again when an answer
       *     was lost.
       *     Evidence: inferred.
       */
      InvoiceNumber: string;
      /**
       * @description Whether it charges or credits.
       *     Evidence: inferred.
       */
      InvoiceType?: "Invoice" | "CreditNote" | (string & {});
      /**
       * Format: date
       * @description Day of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate: string;
      /**
       * Format: date
       * @description Last day to pay.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * @description Reference that the buyer pays with; in Finland a viitenumero with a check digit.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Currency of all amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Language of the invoice, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
      /**
       * @description The seller's number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the buyer, a company or a person.
       *     Evidence: inferred.
       */
      CustomerName?: string;
      /**
       * @description Finnish business id (Y-tunnus) of a buyer that is a company.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Finnish personal identity code (henkilötunnus) of a buyer who is a person.
       *     Evidence: inferred.
       */
      PersonalIdentityCode?: string;
      /**
       * @description Where a letter with the invoice goes.
       *     Evidence: inferred.
       */
      BillingAddress?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description How the invoice shall reach the buyer. EInvoice is a Finvoice to a company,
       *     ConsumerEInvoice one to a person's bank.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
      /**
       * @description E-invoice address of the buyer, such as an OVT code, or an IBAN for a consumer.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the buyer's e-invoice operator, or the BIC of the bank for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
      /**
       * @description Bank account that the buyer pays to, an IBAN.
       *     Evidence: inferred.
       */
      Iban?: string;
      /**
       * @description Bank of that account, a BIC.
       *     Evidence: inferred.
       */
      Bic?: string;
      /**
       * @description What is invoiced.
       *     Evidence: inferred.
       */
      InvoiceRows: components["schemas"]["SalesInvoiceRow"][];
      /**
       * @description The totals by VAT rate.
       *     Evidence: inferred.
       */
      VatBreakdown?: components["schemas"]["SalesInvoiceVatBreakdown"][];
      /**
       * @description Total without VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description Total VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Total with VAT, which is what the buyer pays, in the invoice's currency.
       *     Negative on a credit note.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Values of the seller's own.
       *     Evidence: inferred.
       */
      CustomParameters?: components["schemas"]["CustomParameters"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A batch of invoices to be created.
     *     Evidence: inferred.
     */
    BatchInvoicesList: {
      /**
       * @description The sender's own name for the batch.
       *     Evidence: inferred.
       */
      BatchName?: string;
      /**
       * @description How many invoices the batch holds, to check that none was lost on the way.
       *     Evidence: inferred.
       */
      InvoiceCount?: number;
      /**
       * @description Sum of the invoices with VAT, in their currency, for the same check.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Currency of the sum, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description The invoices of the batch.
       *     Evidence: inferred.
       */
      Invoices: components["schemas"]["BatchInvoices"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A value of the seller's own, which travels with the invoice under a name agreed
     *     with Cash-In.
     *     Evidence: inferred.
     */
    CustomParameters: {
      /**
       * @description Name of the value.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description The value, always as a string.
       *     Evidence: inferred.
       */
      Value?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A customer's agreement to receive invoices electronically.
     *     Evidence: inferred.
     */
    ElectronicInvoicingContracts: {
      /**
       * @description Cash-In's identifier of the contract.
       *     Evidence: inferred.
       */
      ContractId?: string;
      /**
       * @description Whether a company or a consumer receives the invoices.
       *     Evidence: inferred.
       */
      ContractType?: "EInvoice" | "ConsumerEInvoice" | (string & {});
      /**
       * @description Whether the contract is in force.
       *     Evidence: inferred.
       */
      Status?: "Active" | "Pending" | "Ended" | (string & {});
      /**
       * @description The seller's number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the customer.
       *     Evidence: inferred.
       */
      CustomerName?: string;
      /**
       * @description Finnish business id (Y-tunnus) of a customer that is a company.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description E-invoice address of the customer, such as an OVT code, or an IBAN for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the customer's e-invoice operator, or the BIC of the bank for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
      /**
       * @description Name of the operator or bank.
       *     Evidence: inferred.
       */
      EInvoiceOperatorName?: string;
      /**
       * Format: date
       * @description First day of the contract.
       *     Evidence: inferred.
       */
      ValidFrom?: string;
      /**
       * Format: date
       * @description Last day of the contract, if it ends.
       *     Evidence: inferred.
       */
      ValidTo?: string;
      /**
       * Format: date-time
       * @description When the contract last changed, UTC.
       *     Evidence: inferred.
       */
      UpdatedAt?: string;
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
     * @description The Finvoice account of a customer, as it shall be from now on.
     *     Evidence: inferred.
     */
    FinvoiceAccountUpdate: {
      /**
       * @description The seller's number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber: string;
      /**
       * @description Name of the customer.
       *     Evidence: inferred.
       */
      CustomerName?: string;
      /**
       * @description Finnish business id (Y-tunnus) of a customer that is a company.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description E-invoice address of the customer, such as an OVT code, or an IBAN for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceAddress: string;
      /**
       * @description Identifier of the customer's e-invoice operator, or the BIC of the bank for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
      /**
       * Format: date
       * @description First day on which invoices go to this account.
       *     Evidence: inferred.
       */
      ValidFrom?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The Finvoice account of a customer after the update.
     *     Evidence: inferred.
     */
    FinvoiceAccountUpdateResponse: {
      /**
       * @description The seller's number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description E-invoice address of the customer.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the customer's e-invoice operator, or the BIC of the bank for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
      /**
       * @description How the customer's invoices are delivered unless an invoice says otherwise.
       *     Evidence: inferred.
       */
      DefaultDeliveryMethod?:
        | "Print"
        | "EInvoice"
        | "ConsumerEInvoice"
        | "Email"
        | "None"
        | (string & {});
      /**
       * @description Whether the customer had no account before.
       *     Evidence: inferred.
       */
      IsNew?: boolean;
      /**
       * Format: date-time
       * @description When the account was set, UTC.
       *     Evidence: inferred.
       */
      UpdatedAt?: string;
      /**
       * @description Remarks about the update.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of a payment, and what is left to pay.
     *     Evidence: inferred.
     */
    InvoicePaymentsResponse: {
      /**
       * @description Cash-In's identifier of the booked payment.
       *     Evidence: inferred.
       */
      PaymentId?: string;
      /**
       * @description The seller's number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description What was booked, in the invoice's currency.
       *     Evidence: inferred.
       */
      PaymentAmount?: number;
      /**
       * Format: date
       * @description Day on which the buyer paid.
       *     Evidence: inferred.
       */
      PaymentDate?: string;
      /**
       * @description Whether the payment is less than the total of the invoice.
       *     Evidence: inferred.
       */
      IsPartialPayment?: boolean;
      /**
       * @description Total of the invoice with VAT, in its currency.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description What has been paid of it with all payments, in the invoice's currency.
       *     Evidence: inferred.
       */
      PaidAmount?: number;
      /**
       * @description What is left to pay, in the invoice's currency.
       *     Evidence: inferred.
       */
      OpenAmount?: number;
      /**
       * @description Currency of the amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Remarks about the payment.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What is known about the delivery of one invoice.
     *     Evidence: inferred.
     */
    InvoicesDeliveryInformation: {
      /**
       * @description Cash-In's identifier of the invoice.
       *     Evidence: inferred.
       */
      InvoiceId?: string;
      /**
       * @description The seller's number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Whether it charges or credits.
       *     Evidence: inferred.
       */
      InvoiceType?: "Invoice" | "CreditNote" | (string & {});
      /**
       * Format: date
       * @description Day of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate?: string;
      /**
       * Format: date
       * @description Last day to pay.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * @description Reference that the buyer pays with; in Finland a viitenumero with a check digit.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Total of the invoice with VAT, in its currency.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Currency of the amount, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Name of the seller.
       *     Evidence: inferred.
       */
      SellerName?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the seller.
       *     Evidence: inferred.
       */
      SellerBusinessCode?: string;
      /**
       * @description The seller's number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the customer.
       *     Evidence: inferred.
       */
      CustomerName?: string;
      /**
       * @description Identifier of the batch that the invoice came in, if it came in one.
       *     Evidence: inferred.
       */
      BatchId?: string;
      /**
       * @description How the invoice is delivered.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
      /**
       * @description How far the delivery has come.
       *     Evidence: inferred.
       */
      DeliveryStatus?: "Queued" | "Sent" | "Delivered" | "Failed" | "Cancelled" | (string & {});
      /**
       * Format: date
       * @description Day on which the invoice left Cash-In.
       *     Evidence: inferred.
       */
      DeliveryDate?: string;
      /**
       * @description How many times delivery has been tried.
       *     Evidence: inferred.
       */
      DeliveryAttempts?: number;
      /**
       * @description Why the last failed attempt failed, for a person to read. It may still be told
       *     after a later success.
       *     Evidence: inferred.
       */
      FailureReason?: string;
      /**
       * @description E-invoice address of the customer, such as an OVT code, or an IBAN for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the customer's e-invoice operator, or the BIC of the bank for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
      /**
       * @description E-mail address of the customer.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Postal address that a letter goes to.
       *     Evidence: inferred.
       */
      Address?: components["schemas"]["SalesAddressDTO"];
      /**
       * Format: date-time
       * @description When Cash-In received the invoice, UTC.
       *     Evidence: inferred.
       */
      ReceivedAt?: string;
      /**
       * Format: date-time
       * @description When the invoice or its delivery last changed, UTC.
       *     Evidence: inferred.
       */
      UpdatedAt?: string;
      /**
       * @description Remarks about the delivery.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
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
     * @description A payment; the name is the vendor's. What Nxs stands for, and how this shape
     *     differs from ReceivedPayments, is unknown.
     *     Evidence: inferred.
     */
    NxsReceivedPayments: {
      /**
       * @description Identifier of the payment.
       *     Evidence: inferred.
       */
      PaymentId?: string;
      /**
       * @description The seller's number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Identifier of the case that Payment Control keeps of the invoice.
       *     Evidence: inferred.
       */
      CaseId?: string;
      /**
       * @description Reference that was paid with.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * Format: date
       * @description Day on which the debtor paid.
       *     Evidence: inferred.
       */
      PaymentDate?: string;
      /**
       * @description What was paid, in the currency of the payment.
       *     Evidence: inferred.
       */
      PaymentAmount?: number;
      /**
       * @description Currency of the payment, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Whether an invoice was handed over to Payment Control, and what is open there.
     *     Evidence: inferred.
     */
    OnlineInvoicePaymentControl: {
      /**
       * @description The seller's number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Reference that the buyer pays with.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description How far the hand-over has come. Invoices that are only printed and distributed
       *     are never handed over.
       *     Evidence: inferred.
       */
      Status?: "NotTransferred" | "Pending" | "Transferred" | "Failed" | (string & {});
      /**
       * Format: date-time
       * @description When the invoice was handed over, UTC.
       *     Evidence: inferred.
       */
      TransferredAt?: string;
      /**
       * @description Identifier of the case that Payment Control keeps of the invoice.
       *     Evidence: inferred.
       */
      CaseId?: string;
      /**
       * @description Total of the invoice with VAT, in its currency.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description What has been paid of it, in the invoice's currency.
       *     Evidence: inferred.
       */
      PaidAmount?: number;
      /**
       * @description What is left to pay, in the invoice's currency.
       *     Evidence: inferred.
       */
      OpenAmount?: number;
      /**
       * @description Currency of the amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * Format: date
       * @description Day of the latest payment.
       *     Evidence: inferred.
       */
      LatestPaymentDate?: string;
      /**
       * @description Remarks about the hand-over, such as why it failed.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One sales invoice or credit note as Cash-In holds it.
     *     Evidence: inferred.
     */
    OnlineSalesInvoices: {
      /**
       * @description Cash-In's identifier of the invoice.
       *     Evidence: inferred.
       */
      InvoiceId?: string;
      /**
       * @description The seller's number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Whether it charges or credits.
       *     Evidence: inferred.
       */
      InvoiceType?: "Invoice" | "CreditNote" | (string & {});
      /**
       * Format: date
       * @description Day of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate?: string;
      /**
       * Format: date
       * @description Last day to pay.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * @description Reference that the buyer pays with; in Finland a viitenumero with a check digit.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Currency of all amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Language of the invoice, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
      /**
       * @description The buyer's order number.
       *     Evidence: inferred.
       */
      OrderNumber?: string;
      /**
       * @description What the buyer finds the purchase by, such as a cost centre or a project.
       *     Evidence: inferred.
       */
      BuyerReference?: string;
      /**
       * @description Name of the seller.
       *     Evidence: inferred.
       */
      SellerName?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the seller.
       *     Evidence: inferred.
       */
      SellerBusinessCode?: string;
      /**
       * @description The seller's number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the buyer, a company or a person.
       *     Evidence: inferred.
       */
      CustomerName?: string;
      /**
       * @description Finnish business id (Y-tunnus) of a buyer that is a company.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Where a letter with the invoice goes.
       *     Evidence: inferred.
       */
      BillingAddress?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description How far the invoice has come in its life.
       *     Evidence: inferred.
       */
      Status?:
        | "Open"
        | "PartiallyPaid"
        | "Paid"
        | "Credited"
        | "InCollection"
        | "Closed"
        | (string & {});
      /**
       * @description How the invoice is delivered.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
      /**
       * @description How far the delivery has come.
       *     Evidence: inferred.
       */
      DeliveryStatus?: "Queued" | "Sent" | "Delivered" | "Failed" | "Cancelled" | (string & {});
      /**
       * Format: date
       * @description Day on which the invoice left Cash-In.
       *     Evidence: inferred.
       */
      DeliveryDate?: string;
      /**
       * @description Identifier of the batch that the invoice came in, if it came in one.
       *     Evidence: inferred.
       */
      BatchId?: string;
      /**
       * @description What is invoiced.
       *     Evidence: inferred.
       */
      InvoiceRows?: components["schemas"]["SalesInvoiceRow"][];
      /**
       * @description The totals by VAT rate.
       *     Evidence: inferred.
       */
      VatBreakdown?: components["schemas"]["SalesInvoiceVatBreakdown"][];
      /**
       * @description Total without VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description Total VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Total with VAT, which is what the buyer pays, in the invoice's currency.
       *     Negative on a credit note.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description What has been paid or credited of it, in the invoice's currency.
       *     Evidence: inferred.
       */
      PaidAmount?: number;
      /**
       * @description What is left to pay, in the invoice's currency.
       *     Evidence: inferred.
       */
      OpenAmount?: number;
      PaymentControl?: components["schemas"]["OnlineInvoicePaymentControl"];
      /**
       * @description Values of the seller's own.
       *     Evidence: inferred.
       */
      CustomParameters?: components["schemas"]["CustomParameters"][];
      /**
       * Format: date-time
       * @description When Cash-In received the invoice, UTC.
       *     Evidence: inferred.
       */
      ReceivedAt?: string;
      /**
       * Format: date-time
       * @description When the invoice last changed, UTC.
       *     Evidence: inferred.
       */
      UpdatedAt?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One page of sales invoices.
     *     Evidence: inferred.
     */
    PagedSalesInvoicesResponse: {
      /**
       * @description The invoices of this page.
       *     Evidence: inferred.
       */
      Data?: components["schemas"]["OnlineSalesInvoices"][];
      /**
       * @description Number of this page, from 1.
       *     Evidence: inferred.
       */
      Page?: number;
      /**
       * @description How many invoices a page holds at most.
       *     Evidence: inferred.
       */
      PageSize?: number;
      /**
       * @description Number of invoices on this page.
       *     Evidence: inferred.
       */
      Count?: number;
      /**
       * @description Number of invoices on all pages.
       *     Evidence: inferred.
       */
      TotalCount?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One incoming payment of an invoice.
     *     Evidence: inferred.
     */
    ReceivedPaymentRows: {
      /**
       * @description Cash-In's identifier of the transaction.
       *     Evidence: inferred.
       */
      TransactionId?: string;
      /**
       * @description The bank's archive identifier of the transaction (arkistointitunnus).
       *     Evidence: inferred.
       */
      ArchiveId?: string;
      /**
       * @description The seller's number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Identifier of the case that Payment Control keeps of the invoice.
       *     Evidence: inferred.
       */
      CaseId?: string;
      /**
       * @description Reference that was paid with.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Who paid.
       *     Evidence: inferred.
       */
      PayerName?: string;
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
       * @description What was paid, in the currency of the payment.
       *     Evidence: inferred.
       */
      PaymentAmount?: number;
      /**
       * @description Currency of the payment, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description How the debtor paid.
       *     Evidence: inferred.
       */
      PaymentType?: "BankTransfer" | "Card" | "Cash" | (string & {});
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The payments that came to one bank account on one day.
     *     Evidence: inferred.
     */
    ReceivedPayments: {
      /**
       * Format: date
       * @description Day on which the bank booked the payments.
       *     Evidence: inferred.
       */
      BookingDate?: string;
      /**
       * @description Bank account that the payments came to, an IBAN.
       *     Evidence: inferred.
       */
      Iban?: string;
      /**
       * @description How many payments came.
       *     Evidence: inferred.
       */
      PaymentCount?: number;
      /**
       * @description Sum of the payments, in their currency.
       *     Evidence: inferred.
       */
      PaymentAmount?: number;
      /**
       * @description Currency of the sum, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description The payments.
       *     Evidence: inferred.
       */
      Rows?: components["schemas"]["ReceivedPaymentRows"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The payments that Payment Control has received. Their allocation may still
     *     change.
     *     Evidence: inferred.
     */
    ReceivedPaymentsResponse: {
      /**
       * @description The payments, grouped by bank account and day.
       *     Evidence: inferred.
       */
      ReceivedPayments?: components["schemas"]["ReceivedPayments"][];
      /**
       * @description Payments as the system Nxs reports them. They may be the same payments again, so
       *     do not add the two lists up.
       *     Evidence: inferred.
       */
      NxsReceivedPayments?: components["schemas"]["NxsReceivedPayments"][];
      /**
       * @description Remarks about the answer.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A postal address of a customer.
     *     Evidence: inferred.
     */
    SalesAddressDTO: {
      /**
       * @description Addressee, where it is not the customer's own name.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description Street, number, staircase and flat, or a post office box.
       *     Evidence: inferred.
       */
      Street?: string;
      /**
       * @description Second address line, such as a care-of name.
       *     Evidence: inferred.
       */
      StreetAdditional?: string;
      /**
       * @description Postal code; in Finland five digits.
       *     Evidence: inferred.
       */
      PostalCode?: string;
      /**
       * @description Post town.
       *     Evidence: inferred.
       */
      City?: string;
      /**
       * @description Country, an ISO 3166-1 code of two letters.
       *     Evidence: inferred.
       */
      CountryCode?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A sales invoice or credit note to be created. The seller is the creditor account
     *     of the access token.
     *     Evidence: inferred.
     */
    SalesInvoice: {
      /**
       * @description The seller's number of the invoice. It finds the invoice again when an answer
       *     was lost.
       *     Evidence: inferred.
       */
      InvoiceNumber: string;
      /**
       * @description Whether it charges or credits.
       *     Evidence: inferred.
       */
      InvoiceType?: "Invoice" | "CreditNote" | (string & {});
      /**
       * Format: date
       * @description Day of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate: string;
      /**
       * Format: date
       * @description Last day to pay.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * @description Time to pay, in days from the invoice date.
       *     Evidence: inferred.
       */
      PaymentTermDays?: number;
      /**
       * @description Terms of payment as the invoice shows them.
       *     Evidence: inferred.
       */
      PaymentTermText?: string;
      /**
       * @description Interest on late payment, percent a year.
       *     Evidence: inferred.
       */
      LateInterestPercentage?: number;
      /**
       * @description Reference that the buyer pays with; in Finland a viitenumero with a check digit.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Number of the invoice that a credit note credits.
       *     Evidence: inferred.
       */
      CreditedInvoiceNumber?: string;
      /**
       * @description Currency of all amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Language of the invoice, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
      /**
       * Format: date
       * @description First day of the period in which the goods or services were supplied.
       *     Evidence: inferred.
       */
      DeliveryPeriodFrom?: string;
      /**
       * Format: date
       * @description Last day of that period.
       *     Evidence: inferred.
       */
      DeliveryPeriodTo?: string;
      /**
       * @description The buyer's order number.
       *     Evidence: inferred.
       */
      OrderNumber?: string;
      /**
       * @description What the buyer finds the purchase by, such as a cost centre or a project.
       *     Evidence: inferred.
       */
      BuyerReference?: string;
      /**
       * @description What the seller finds the sale by, such as a name or an agreement.
       *     Evidence: inferred.
       */
      SellerReference?: string;
      /**
       * @description The seller's number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the buyer, a company or a person.
       *     Evidence: inferred.
       */
      CustomerName?: string;
      /**
       * @description Finnish business id (Y-tunnus) of a buyer that is a company.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Finnish personal identity code (henkilötunnus) of a buyer who is a person.
       *     Evidence: inferred.
       */
      PersonalIdentityCode?: string;
      /**
       * @description E-mail address of the buyer.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Telephone number of the buyer, international form.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Where a letter with the invoice goes.
       *     Evidence: inferred.
       */
      BillingAddress?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description Where the goods or services were supplied.
       *     Evidence: inferred.
       */
      DeliveryAddress?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description How the invoice shall reach the buyer. EInvoice is a Finvoice to a company,
       *     ConsumerEInvoice one to a person's bank.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
      /**
       * @description E-invoice address of the buyer, such as an OVT code, or an IBAN for a consumer.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the buyer's e-invoice operator, or the BIC of the bank for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
      /**
       * @description Bank account that the buyer pays to, an IBAN.
       *     Evidence: inferred.
       */
      Iban?: string;
      /**
       * @description Bank of that account, a BIC.
       *     Evidence: inferred.
       */
      Bic?: string;
      /**
       * @description What is invoiced.
       *     Evidence: inferred.
       */
      InvoiceRows: components["schemas"]["SalesInvoiceRow"][];
      /**
       * @description The totals by VAT rate.
       *     Evidence: inferred.
       */
      VatBreakdown?: components["schemas"]["SalesInvoiceVatBreakdown"][];
      /**
       * @description Total without VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description Total VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Total with VAT, which is what the buyer pays, in the invoice's currency.
       *     Negative on a credit note.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Files that are delivered with the invoice.
       *     Evidence: inferred.
       */
      Attachments?: components["schemas"]["SalesInvoiceAttachment"][];
      /**
       * @description Values of the seller's own.
       *     Evidence: inferred.
       */
      CustomParameters?: components["schemas"]["CustomParameters"][];
      /**
       * @description Message to the buyer, shown on the invoice.
       *     Evidence: inferred.
       */
      FreeText?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A file that is delivered with the invoice.
     *     Evidence: inferred.
     */
    SalesInvoiceAttachment: {
      /**
       * @description Name of the file.
       *     Evidence: inferred.
       */
      FileName: string;
      /**
       * @description Media type of the file.
       *     Evidence: inferred.
       */
      MediaType?: "application/pdf" | "image/png" | "image/jpeg" | (string & {});
      /**
       * @description The file itself, in base64.
       *     Evidence: inferred.
       */
      Content: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One invoice of an uploaded batch, and how far it was passed on for delivery.
     *     Evidence: inferred.
     */
    SalesInvoiceBatchLine: {
      /**
       * @description Place of the invoice in the batch, from 1.
       *     Evidence: inferred.
       */
      LineNumber?: number;
      /**
       * @description The seller's number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description The seller's number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Total of the invoice with VAT, in its currency.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Currency of the amount, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Whether the invoice was passed on for delivery.
       *     Evidence: inferred.
       */
      ExportStatus?: "Pending" | "Exported" | "Failed" | (string & {});
      /**
       * Format: date-time
       * @description When it was passed on, UTC.
       *     Evidence: inferred.
       */
      ExportedAt?: string;
      /**
       * @description Remarks about the line, such as why it was not passed on.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of a batch of invoices.
     *     Evidence: inferred.
     */
    SalesInvoiceBatchResponse: {
      /**
       * @description Cash-In's identifier of the batch.
       *     Evidence: inferred.
       */
      BatchId?: string;
      /**
       * @description How far the batch has come.
       *     Evidence: inferred.
       */
      Status?:
        | "Received"
        | "Processing"
        | "Processed"
        | "PartiallyRejected"
        | "Rejected"
        | (string & {});
      /**
       * Format: date-time
       * @description When Cash-In received the batch, UTC.
       *     Evidence: inferred.
       */
      ReceivedAt?: string;
      /**
       * @description How many invoices the batch holds.
       *     Evidence: inferred.
       */
      InvoiceCount?: number;
      /**
       * @description How many of them were taken in.
       *     Evidence: inferred.
       */
      AcceptedCount?: number;
      /**
       * @description How many of them were not.
       *     Evidence: inferred.
       */
      RejectedCount?: number;
      /**
       * @description What became of each invoice.
       *     Evidence: inferred.
       */
      Invoices?: components["schemas"]["SalesInvoiceResponse"][];
      /**
       * @description Remarks about the batch as a whole.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A payment of an invoice that the seller received itself.
     *     Evidence: inferred.
     */
    SalesInvoicePayment: {
      /**
       * @description What was paid, in the invoice's currency.
       *     Evidence: inferred.
       */
      PaymentAmount: number;
      /**
       * Format: date
       * @description Day on which the buyer paid.
       *     Evidence: inferred.
       */
      PaymentDate: string;
      /**
       * @description Currency of the amount, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description How the buyer paid.
       *     Evidence: inferred.
       */
      PaymentType?: "BankTransfer" | "Card" | "Cash" | (string & {});
      /**
       * @description Reference that the buyer paid with.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description The bank's archive identifier of the transaction (arkistointitunnus).
       *     Evidence: inferred.
       */
      ArchiveId?: string;
      /**
       * @description Who paid.
       *     Evidence: inferred.
       */
      PayerName?: string;
      /**
       * @description Remark about the payment, for a person to read.
       *     Evidence: inferred.
       */
      Description?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of one invoice of the request.
     *     Evidence: inferred.
     */
    SalesInvoiceResponse: {
      /**
       * @description Cash-In's identifier of the invoice.
       *     Evidence: inferred.
       */
      InvoiceId?: string;
      /**
       * @description The seller's number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Reference that the buyer pays with.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Whether the invoice was taken in.
       *     Evidence: inferred.
       */
      Status?: "Accepted" | "Rejected" | (string & {});
      /**
       * @description How the invoice will be delivered.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
      /**
       * Format: date-time
       * @description When Cash-In received the invoice, UTC.
       *     Evidence: inferred.
       */
      ReceivedAt?: string;
      /**
       * @description Remarks about the invoice, such as why it was rejected.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One row of an invoice. On a credit note the quantity and the amounts are
     *     negative.
     *     Evidence: inferred.
     */
    SalesInvoiceRow: {
      /**
       * @description Place of the row on the invoice, from 1.
       *     Evidence: inferred.
       */
      RowNumber?: number;
      /**
       * @description The seller's code of the product.
       *     Evidence: inferred.
       */
      ProductCode?: string;
      /**
       * @description Name of the product, as the invoice shows it.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description Further text under the name.
       *     Evidence: inferred.
       */
      Description?: string;
      /**
       * @description How many units are invoiced.
       *     Evidence: inferred.
       */
      Quantity?: number;
      /**
       * @description The unit, such as kWh or pcs.
       *     Evidence: inferred.
       */
      Unit?: string;
      /**
       * @description Price of one unit without VAT and before discount, in the invoice's currency.
       *     Evidence: inferred.
       */
      UnitPrice?: number;
      /**
       * @description Discount on the row, percent.
       *     Evidence: inferred.
       */
      DiscountPercentage?: number;
      /**
       * @description VAT rate, percent.
       *     Evidence: inferred.
       */
      VatPercentage?: number;
      /**
       * @description VAT category, a UNCL 5305 code such as S for a normal rate or AE for a reverse
       *     charge.
       *     Evidence: inferred.
       */
      VatCode?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | (string & {});
      /**
       * @description Row total without VAT and after discount, in the invoice's currency.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description VAT of the row, in the invoice's currency.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Row total with VAT, in the invoice's currency.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description An invoice that has not reached the buyer, as it shall be from now on. Whether a
     *     property that is left out keeps its value or loses it is unknown, so send every
     *     one that the invoice shall have.
     *     Evidence: inferred.
     */
    SalesInvoiceUpdate: {
      /**
       * Format: date
       * @description Day of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate?: string;
      /**
       * Format: date
       * @description Last day to pay.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * @description Time to pay, in days from the invoice date.
       *     Evidence: inferred.
       */
      PaymentTermDays?: number;
      /**
       * @description Terms of payment as the invoice shows them.
       *     Evidence: inferred.
       */
      PaymentTermText?: string;
      /**
       * @description Interest on late payment, percent a year.
       *     Evidence: inferred.
       */
      LateInterestPercentage?: number;
      /**
       * @description Reference that the buyer pays with; in Finland a viitenumero with a check digit.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Language of the invoice, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
      /**
       * Format: date
       * @description First day of the period in which the goods or services were supplied.
       *     Evidence: inferred.
       */
      DeliveryPeriodFrom?: string;
      /**
       * Format: date
       * @description Last day of that period.
       *     Evidence: inferred.
       */
      DeliveryPeriodTo?: string;
      /**
       * @description The buyer's order number.
       *     Evidence: inferred.
       */
      OrderNumber?: string;
      /**
       * @description What the buyer finds the purchase by, such as a cost centre or a project.
       *     Evidence: inferred.
       */
      BuyerReference?: string;
      /**
       * @description What the seller finds the sale by, such as a name or an agreement.
       *     Evidence: inferred.
       */
      SellerReference?: string;
      /**
       * @description Name of the buyer, a company or a person.
       *     Evidence: inferred.
       */
      CustomerName?: string;
      /**
       * @description E-mail address of the buyer.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Telephone number of the buyer, international form.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Where a letter with the invoice goes.
       *     Evidence: inferred.
       */
      BillingAddress?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description Where the goods or services were supplied.
       *     Evidence: inferred.
       */
      DeliveryAddress?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description How the invoice shall reach the buyer. EInvoice is a Finvoice to a company,
       *     ConsumerEInvoice one to a person's bank.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
      /**
       * @description E-invoice address of the buyer, such as an OVT code, or an IBAN for a consumer.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the buyer's e-invoice operator, or the BIC of the bank for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
      /**
       * @description Bank account that the buyer pays to, an IBAN.
       *     Evidence: inferred.
       */
      Iban?: string;
      /**
       * @description Bank of that account, a BIC.
       *     Evidence: inferred.
       */
      Bic?: string;
      /**
       * @description What is invoiced.
       *     Evidence: inferred.
       */
      InvoiceRows?: components["schemas"]["SalesInvoiceRow"][];
      /**
       * @description The totals by VAT rate.
       *     Evidence: inferred.
       */
      VatBreakdown?: components["schemas"]["SalesInvoiceVatBreakdown"][];
      /**
       * @description Total without VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description Total VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Total with VAT, which is what the buyer pays, in the invoice's currency.
       *     Negative on a credit note.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Files that are delivered with the invoice.
       *     Evidence: inferred.
       */
      Attachments?: components["schemas"]["SalesInvoiceAttachment"][];
      /**
       * @description Values of the seller's own.
       *     Evidence: inferred.
       */
      CustomParameters?: components["schemas"]["CustomParameters"][];
      /**
       * @description Message to the buyer, shown on the invoice.
       *     Evidence: inferred.
       */
      FreeText?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of an update.
     *     Evidence: inferred.
     */
    SalesInvoiceUpdateResponse: {
      /**
       * @description Cash-In's identifier of the invoice.
       *     Evidence: inferred.
       */
      InvoiceId?: string;
      /**
       * @description The seller's number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description How the invoice will be delivered now.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
      /**
       * @description Where the invoice stands now, such as in the delivery queue again.
       *     Evidence: inferred.
       */
      DeliveryStatus?: "Queued" | "Sent" | "Delivered" | "Failed" | "Cancelled" | (string & {});
      /**
       * Format: date-time
       * @description When the update took effect, UTC.
       *     Evidence: inferred.
       */
      UpdatedAt?: string;
      /**
       * @description Remarks about the update.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The amounts of an invoice that share one VAT rate.
     *     Evidence: inferred.
     */
    SalesInvoiceVatBreakdown: {
      /**
       * @description VAT rate, percent.
       *     Evidence: inferred.
       */
      VatPercentage?: number;
      /**
       * @description VAT category, a UNCL 5305 code such as S for a normal rate or AE for a reverse
       *     charge.
       *     Evidence: inferred.
       */
      VatCode?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | (string & {});
      /**
       * @description Sum without VAT, in the invoice's currency.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description VAT on that sum, in the invoice's currency.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Sum with VAT, in the invoice's currency.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A sales invoice or credit note to be created, together with the seller on whose
     *     behalf it is sent.
     *     Evidence: inferred.
     */
    SalesInvoiceWithSellerInfoDTO: {
      SellerInfo: components["schemas"]["SellerInfoDTO"];
      /**
       * @description The seller's number of the invoice. It finds the invoice again when an answer
       *     was lost.
       *     Evidence: inferred.
       */
      InvoiceNumber: string;
      /**
       * @description Whether it charges or credits.
       *     Evidence: inferred.
       */
      InvoiceType?: "Invoice" | "CreditNote" | (string & {});
      /**
       * Format: date
       * @description Day of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate: string;
      /**
       * Format: date
       * @description Last day to pay.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * @description Time to pay, in days from the invoice date.
       *     Evidence: inferred.
       */
      PaymentTermDays?: number;
      /**
       * @description Terms of payment as the invoice shows them.
       *     Evidence: inferred.
       */
      PaymentTermText?: string;
      /**
       * @description Interest on late payment, percent a year.
       *     Evidence: inferred.
       */
      LateInterestPercentage?: number;
      /**
       * @description Reference that the buyer pays with; in Finland a viitenumero with a check digit.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Number of the invoice that a credit note credits.
       *     Evidence: inferred.
       */
      CreditedInvoiceNumber?: string;
      /**
       * @description Currency of all amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Language of the invoice, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
      /**
       * Format: date
       * @description First day of the period in which the goods or services were supplied.
       *     Evidence: inferred.
       */
      DeliveryPeriodFrom?: string;
      /**
       * Format: date
       * @description Last day of that period.
       *     Evidence: inferred.
       */
      DeliveryPeriodTo?: string;
      /**
       * @description The buyer's order number.
       *     Evidence: inferred.
       */
      OrderNumber?: string;
      /**
       * @description What the buyer finds the purchase by, such as a cost centre or a project.
       *     Evidence: inferred.
       */
      BuyerReference?: string;
      /**
       * @description What the seller finds the sale by, such as a name or an agreement.
       *     Evidence: inferred.
       */
      SellerReference?: string;
      /**
       * @description The seller's number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the buyer, a company or a person.
       *     Evidence: inferred.
       */
      CustomerName?: string;
      /**
       * @description Finnish business id (Y-tunnus) of a buyer that is a company.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Finnish personal identity code (henkilötunnus) of a buyer who is a person.
       *     Evidence: inferred.
       */
      PersonalIdentityCode?: string;
      /**
       * @description E-mail address of the buyer.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Telephone number of the buyer, international form.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Where a letter with the invoice goes.
       *     Evidence: inferred.
       */
      BillingAddress?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description Where the goods or services were supplied.
       *     Evidence: inferred.
       */
      DeliveryAddress?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description How the invoice shall reach the buyer. EInvoice is a Finvoice to a company,
       *     ConsumerEInvoice one to a person's bank.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
      /**
       * @description E-invoice address of the buyer, such as an OVT code, or an IBAN for a consumer.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the buyer's e-invoice operator, or the BIC of the bank for a
       *     consumer.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
      /**
       * @description What is invoiced.
       *     Evidence: inferred.
       */
      InvoiceRows: components["schemas"]["SalesInvoiceRow"][];
      /**
       * @description The totals by VAT rate.
       *     Evidence: inferred.
       */
      VatBreakdown?: components["schemas"]["SalesInvoiceVatBreakdown"][];
      /**
       * @description Total without VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description Total VAT, in the invoice's currency. Negative on a credit note.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Total with VAT, which is what the buyer pays, in the invoice's currency.
       *     Negative on a credit note.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Files that are delivered with the invoice.
       *     Evidence: inferred.
       */
      Attachments?: components["schemas"]["SalesInvoiceAttachment"][];
      /**
       * @description Values of the seller's own.
       *     Evidence: inferred.
       */
      CustomParameters?: components["schemas"]["CustomParameters"][];
      /**
       * @description Message to the buyer, shown on the invoice.
       *     Evidence: inferred.
       */
      FreeText?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The seller on whose behalf an intermediation seller sends an invoice.
     *     Evidence: inferred.
     */
    SellerInfoDTO: {
      /**
       * @description Name of the seller.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the seller.
       *     Evidence: inferred.
       */
      BusinessCode: string;
      /**
       * @description VAT identification number of the seller.
       *     Evidence: inferred.
       */
      VatId?: string;
      /**
       * @description Postal address of the seller.
       *     Evidence: inferred.
       */
      Address?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description Bank account that the buyer pays to, an IBAN.
       *     Evidence: inferred.
       */
      Iban?: string;
      /**
       * @description Bank of that account, a BIC.
       *     Evidence: inferred.
       */
      Bic?: string;
      /**
       * @description E-invoice address of the seller, such as an OVT code.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the seller's e-invoice operator.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
      /**
       * @description Whom the buyer can ask about the invoice.
       *     Evidence: inferred.
       */
      ContactName?: string;
      /**
       * @description E-mail address of the seller.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Telephone number of the seller, international form.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Number and sum of the invoices that share a delivery type and an invoice date.
     *     Evidence: inferred.
     */
    ViewOnlineInvoiceDeliveryStats: {
      /**
       * @description How the invoices were delivered.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
      /**
       * Format: date
       * @description Day of the invoices.
       *     Evidence: inferred.
       */
      InvoiceDate?: string;
      /**
       * @description How many invoices there were.
       *     Evidence: inferred.
       */
      InvoiceCount?: number;
      /**
       * @description Sum of their totals with VAT, in their currency.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Currency of the sum, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
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
  getDeliveryStatistics: {
    parameters: {
      query: {
        /**
         * @description First invoice date of the period, inclusive.
         *     Evidence: inferred.
         * @example 2026-09-01
         */
        invoiceDateFrom: string;
        /**
         * @description Last invoice date of the period, inclusive.
         *     Evidence: inferred.
         * @example 2026-09-30
         */
        invoiceDateTo: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statistics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ViewOnlineInvoiceDeliveryStats"][];
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
  listElectronicInvoicingContracts: {
    parameters: {
      query?: {
        /**
         * @description Only contracts of the customer with this number.
         *     Evidence: inferred.
         * @example C-1001
         */
        customerNumber?: string;
        /**
         * @description Only contracts of the company with this Finnish business id (Y-tunnus).
         *     Evidence: inferred.
         * @example 9000004-6
         */
        businessCode?: string;
        /**
         * @description Only contracts with this e-invoice address.
         *     Evidence: inferred.
         * @example 003790000046
         */
        eInvoiceAddress?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contracts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ElectronicInvoicingContracts"][];
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
  updateFinvoiceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The account. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["FinvoiceAccountUpdate"];
      };
    };
    responses: {
      /** @description The account was set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FinvoiceAccountUpdateResponse"];
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
  getInvoiceDeliveryInformation: {
    parameters: {
      query?: {
        /**
         * @description Only the invoice with this number.
         *     Evidence: inferred.
         * @example INV-2026-001
         */
        invoiceNumber?: string;
        /**
         * @description First day of delivery, inclusive. An invoice that was not delivered has no such
         *     day.
         *     Evidence: inferred.
         * @example 2026-09-15
         */
        deliveryDateFrom?: string;
        /**
         * @description Last day of delivery, inclusive.
         *     Evidence: inferred.
         * @example 2026-09-30
         */
        deliveryDateTo?: string;
        /**
         * @description Only invoices whose delivery has come this far.
         *     Evidence: inferred.
         * @example Delivered
         */
        deliveryStatus?: "Queued" | "Sent" | "Delivered" | "Failed" | "Cancelled" | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deliveries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvoicesDeliveryInformation"][];
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
  listReceivedPayments: {
    parameters: {
      query?: {
        /**
         * @description Only payments of the invoice with this number.
         *     Evidence: inferred.
         * @example INV-2026-005
         */
        invoiceNumber?: string;
        /**
         * @description First payment date, inclusive.
         *     Evidence: inferred.
         * @example 2026-10-01
         */
        paymentDateFrom?: string;
        /**
         * @description Last payment date, inclusive.
         *     Evidence: inferred.
         * @example 2026-10-31
         */
        paymentDateTo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReceivedPaymentsResponse"];
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
  listInvoiceBatches: {
    parameters: {
      query?: {
        /**
         * @description Only the batch with this identifier.
         *     Evidence: inferred.
         * @example B-20261015-0002
         */
        batchId?: string;
        /**
         * @description Only batches that hold the invoice with this number.
         *     Evidence: inferred.
         * @example INV-2026-005
         */
        invoiceNumber?: string;
        /**
         * @description First day of upload, inclusive.
         *     Evidence: inferred.
         * @example 2026-10-01
         */
        uploadDateFrom?: string;
        /**
         * @description Last day of upload, inclusive.
         *     Evidence: inferred.
         * @example 2026-10-31
         */
        uploadDateTo?: string;
        /**
         * @description Only batches that have come this far.
         *     Evidence: inferred.
         * @example Processed
         */
        status?:
          | "Received"
          | "Processing"
          | "Processed"
          | "PartiallyRejected"
          | "Rejected"
          | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The uploaded batches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchDataResponse"][];
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
  submitSalesInvoiceBatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The invoices of the batch. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesInvoice"][];
      };
    };
    responses: {
      /** @description The batch was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SalesInvoiceBatchResponse"];
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
  createInvoiceBatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The batch to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchInvoicesList"];
      };
    };
    responses: {
      /** @description What became of the batch. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SalesInvoiceBatchResponse"];
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
  listSalesInvoices: {
    parameters: {
      query?: {
        /**
         * @description Only the invoice with this number.
         *     Evidence: inferred.
         * @example INV-2026-001
         */
        invoiceNumber?: string;
        /**
         * @description Only invoices of the customer with this number.
         *     Evidence: inferred.
         * @example C-1001
         */
        customerNumber?: string;
        /**
         * @description First invoice date, inclusive.
         *     Evidence: inferred.
         * @example 2026-09-01
         */
        invoiceDateFrom?: string;
        /**
         * @description Last invoice date, inclusive.
         *     Evidence: inferred.
         * @example 2026-09-30
         */
        invoiceDateTo?: string;
        /**
         * @description Only invoices that have come this far in their life.
         *     Evidence: inferred.
         * @example Open
         */
        status?:
          | "Open"
          | "PartiallyPaid"
          | "Paid"
          | "Credited"
          | "InCollection"
          | "Closed"
          | (string & {});
        /**
         * @description Number of the page, from 1.
         *     Evidence: inferred.
         * @example 1
         */
        page?: number;
        /**
         * @description How many items a page holds at most.
         *     Evidence: inferred.
         * @example 100
         */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of sales invoices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PagedSalesInvoicesResponse"];
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
  createInvoices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The invoices to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesInvoice"][];
      };
    };
    responses: {
      /** @description What became of each invoice. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SalesInvoiceResponse"][];
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
  updateInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The seller's number of the invoice.
         *     Evidence: inferred.
         * @example INV-2026-001
         */
        invoiceNumber: string;
      };
      cookie?: never;
    };
    /** @description The invoice as it shall be. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesInvoiceUpdate"];
      };
    };
    responses: {
      /** @description The invoice was updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SalesInvoiceUpdateResponse"];
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
  submitInvoicePayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The seller's number of the invoice.
         *     Evidence: inferred.
         * @example INV-2026-005
         */
        invoiceNumber: string;
      };
      cookie?: never;
    };
    /** @description The payment. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesInvoicePayment"];
      };
    };
    responses: {
      /** @description The payment was booked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvoicePaymentsResponse"];
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
  getInvoiceStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The seller's number of the invoice.
         *     Evidence: inferred.
         * @example INV-2026-005
         */
        invoiceNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where the invoice stands. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OnlineInvoicePaymentControl"];
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
  createInvoicesWithSeller: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The invoices to create, each with its seller. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesInvoiceWithSellerInfoDTO"][];
      };
    };
    responses: {
      /** @description What became of each invoice. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SalesInvoiceResponse"][];
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
