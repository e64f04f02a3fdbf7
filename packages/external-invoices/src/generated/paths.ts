// Generated from spec/areas/external-invoices by tools/generate. Do not edit; run pnpm generate.

export interface paths {
  "/external-invoices/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit an action on an external invoice
     * @description Sends a message about an external invoice to the target system. Which actions
     *     there are is not documented; a sibling API of the same group has a new due date,
     *     a pause and a withdrawal, among others. Letters to the debtor may start or stop
     *     because of it, and we know no call that takes it back. Sent twice: the target
     *     system gets the message twice; what it makes of the second one is not known.
     */
    post: operations["submitInvoiceAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/external-invoices/agreement-status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the status of the agreement
     * @description Tells the status of the agreement under which a seller sends external invoices
     *     through Cash-In.
     */
    get: operations["getAgreementStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/external-invoices/delivery-information": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List deliveries of external invoices
     * @description Lists invoices of an external system with how and when each was delivered, and
     *     with their rows.
     */
    get: operations["listExternalInvoiceDeliveries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/external-invoices/direct-payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report a direct payment of an external invoice
     * @description Tells the target system that the debtor has paid an external invoice directly to
     *     the seller, with the date and the type of the payment. Sent twice: the payment
     *     is probably booked twice, and the debtor then seems to owe less than is due;
     *     whether the target system recognises a repeated payment is not known.
     */
    post: operations["createDirectPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/external-invoices/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payments of external invoices
     * @description Lists payments of invoices of an external system. That they come with their
     *     invoice is our guess.
     */
    get: operations["listExternalInvoicePayments"];
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
     * @description The agreement under which a seller sends external invoices, and its status.
     *     Evidence: inferred.
     */
    ExternalAgreementStatusResponse: {
      /**
       * @description Identifier of the agreement.
       *     Evidence: inferred.
       */
      AgreementIdentifier?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the seller.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Name of the seller.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description Status of the agreement.
       *     Evidence: inferred.
       */
      Status?: "Active" | "Pending" | "Ended" | (string & {});
      /**
       * @description The status in words, for a person to read.
       *     Evidence: inferred.
       */
      Description?: string;
      /**
       * Format: date
       * @description First day of the agreement.
       *     Evidence: inferred.
       */
      ValidFrom?: string;
      /**
       * Format: date
       * @description Last day of the agreement, missing from one that goes on until it is terminated.
       *     Evidence: inferred.
       */
      ValidTo?: string;
      /**
       * Format: date-time
       * @description When the status last changed, UTC.
       *     Evidence: inferred.
       */
      UpdatedAt?: string;
      /**
       * @description Remarks about the agreement.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One invoice of an external system, how it was delivered, and its rows.
     *     Evidence: inferred.
     */
    ExternalInvoice: {
      /**
       * @description Number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Finnish reference number (viitenumero) that the customer pays with, digits only.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Identifier of the agreement under which the invoice was sent.
       *     Evidence: inferred.
       */
      AgreementIdentifier?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the seller.
       *     Evidence: inferred.
       */
      SellerBusinessCode?: string;
      /**
       * @description Name of the seller.
       *     Evidence: inferred.
       */
      SellerName?: string;
      /**
       * @description Number of the customer in the seller's registry.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the customer.
       *     Evidence: inferred.
       */
      CustomerName?: string;
      /**
       * Format: date
       * @description Date of the invoice.
       *     Evidence: inferred.
       */
      InvoiceDate?: string;
      /**
       * Format: date
       * @description Day on which the invoice is due.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * @description Currency of the amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Total of the invoice without VAT, in the currency of the invoice.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description VAT of the invoice, in the currency of the invoice.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Total of the invoice with VAT, in the currency of the invoice.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description How the invoice was delivered.
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
       * @description Day on which the invoice was delivered.
       *     Evidence: inferred.
       */
      DeliveryDate?: string;
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
       * @description The rows of the invoice. They add up to its totals.
       *     Evidence: inferred.
       */
      Rows?: components["schemas"]["ExternalInvoiceRows"][];
      /**
       * @description Remarks about the delivery, for example why it failed.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A message about an external invoice to the system that handles it.
     *     Evidence: inferred.
     */
    ExternalInvoiceActions: {
      /**
       * @description Number of the invoice that the action is about.
       *     Evidence: inferred.
       */
      InvoiceNumber: string;
      /**
       * @description Finnish reference number (viitenumero) of the invoice, digits only.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Identifier of the agreement under which the invoice was sent.
       *     Evidence: inferred.
       */
      AgreementIdentifier?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the seller.
       *     Evidence: inferred.
       */
      SellerBusinessCode?: string;
      /**
       * @description What is to be done. The codes are those of another API of the same group;
       *     whether they hold here is not known.
       *     Evidence: inferred.
       */
      ActionCode:
        | "COMMENT"
        | "WITHDRAW"
        | "DUEDATE"
        | "PAYMENTPLAN"
        | "OBJECTION"
        | "PAUSE"
        | "DIRECTPAYMENT"
        | (string & {});
      /**
       * Format: date
       * @description The date that the action sets, such as the new due date or the last day of a
       *     pause.
       *     Evidence: inferred.
       */
      ActionDate?: string;
      /**
       * @description More about the action, for a person to read.
       *     Evidence: inferred.
       */
      Comment?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One row of an invoice of an external system.
     *     Evidence: inferred.
     */
    ExternalInvoiceRows: {
      /**
       * @description Number of the row on the invoice, from 1.
       *     Evidence: inferred.
       */
      RowNumber?: number;
      /**
       * @description Code of the product.
       *     Evidence: inferred.
       */
      ProductCode?: string;
      /**
       * @description Name of the product, as the invoice shows it.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description More about the row.
       *     Evidence: inferred.
       */
      Description?: string;
      /**
       * @description How much was sold, in the unit of the row.
       *     Evidence: inferred.
       */
      Quantity?: number;
      /**
       * @description Unit of the quantity, such as pcs, h or m3.
       *     Evidence: inferred.
       */
      Unit?: string;
      /**
       * @description Price of one unit without VAT, in the currency of the invoice.
       *     Evidence: inferred.
       */
      UnitPrice?: number;
      /**
       * @description VAT rate of the row in per cent, such as 25.5.
       *     Evidence: inferred.
       */
      VatPercentage?: number;
      /**
       * @description Total of the row without VAT, in the currency of the invoice.
       *     Evidence: inferred.
       */
      NetAmount?: number;
      /**
       * @description VAT of the row, in the currency of the invoice.
       *     Evidence: inferred.
       */
      VatAmount?: number;
      /**
       * @description Total of the row with VAT, in the currency of the invoice.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of a reported direct payment.
     *     Evidence: inferred.
     */
    IntermediationInvoiceDirectPaymentResponse: {
      /**
       * @description Identifier of the payment.
       *     Evidence: inferred.
       */
      PaymentId?: string;
      /**
       * @description Number of the invoice that was paid.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Finnish reference number (viitenumero) of the invoice, digits only.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Amount of the payment, in its currency.
       *     Evidence: inferred.
       */
      PaymentAmount?: number;
      /**
       * @description Currency of the payment, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Whether the payment was taken.
       *     Evidence: inferred.
       */
      Status?: "Accepted" | "Rejected" | (string & {});
      /**
       * @description Remarks about the payment, for example why it was not taken.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A payment that the debtor of an external invoice made directly to the seller.
     *     Evidence: inferred.
     */
    IntermediationInvoiceDirectPayments: {
      /**
       * @description Number of the invoice that was paid.
       *     Evidence: inferred.
       */
      InvoiceNumber: string;
      /**
       * @description Finnish reference number (viitenumero) of the invoice, digits only.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Identifier of the agreement under which the invoice was sent.
       *     Evidence: inferred.
       */
      AgreementIdentifier?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the seller.
       *     Evidence: inferred.
       */
      SellerBusinessCode?: string;
      /**
       * Format: date
       * @description Day on which the debtor paid.
       *     Evidence: inferred.
       */
      PaymentDate: string;
      /**
       * @description Amount of the payment, in its currency.
       *     Evidence: inferred.
       */
      PaymentAmount: number;
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
      /**
       * @description More about the payment, for a person to read.
       *     Evidence: inferred.
       */
      Comment?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One invoice of an external system and its payments.
     *     Evidence: inferred.
     */
    IntermediatorInvoice: {
      /**
       * @description Number of the invoice.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Finnish reference number (viitenumero) of the invoice, digits only.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Identifier of the agreement under which the invoice was sent.
       *     Evidence: inferred.
       */
      AgreementIdentifier?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the seller.
       *     Evidence: inferred.
       */
      SellerBusinessCode?: string;
      /**
       * @description Number of the customer in the seller's registry.
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
       * @description Day on which the invoice is due.
       *     Evidence: inferred.
       */
      DueDate?: string;
      /**
       * @description Currency of the amounts, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Total of the invoice with VAT, in the currency of the invoice.
       *     Evidence: inferred.
       */
      GrossAmount?: number;
      /**
       * @description Sum of the payments, in the currency of the invoice.
       *     Evidence: inferred.
       */
      PaidAmount?: number;
      /**
       * @description What is still to be paid, in the currency of the invoice.
       *     Evidence: inferred.
       */
      OpenAmount?: number;
      /**
       * @description How far the invoice is paid.
       *     Evidence: inferred.
       */
      Status?: "Open" | "PartiallyPaid" | "Paid" | (string & {});
      /**
       * @description The payments of the invoice.
       *     Evidence: inferred.
       */
      Payments?: components["schemas"]["IntermediatorInvoicePayment"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One payment of an invoice of an external system.
     *     Evidence: inferred.
     */
    IntermediatorInvoicePayment: {
      /**
       * @description Identifier of the payment.
       *     Evidence: inferred.
       */
      PaymentId?: string;
      /**
       * Format: date
       * @description Day on which the debtor paid.
       *     Evidence: inferred.
       */
      PaymentDate?: string;
      /**
       * Format: date
       * @description Day on which the payment was booked.
       *     Evidence: inferred.
       */
      BookingDate?: string;
      /**
       * @description Amount of the payment, in its currency.
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
      /**
       * @description Whether the debtor paid the seller directly and the seller reported the payment.
       *     Evidence: inferred.
       */
      IsDirectPayment?: boolean;
      /**
       * @description Finnish reference number (viitenumero) that the debtor paid with, digits only.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description Identifier that the bank gave the payment (arkistointitunnus).
       *     Evidence: inferred.
       */
      ArchiveId?: string;
      /**
       * @description Name of whoever paid.
       *     Evidence: inferred.
       */
      PayerName?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of an action on an external invoice.
     *     Evidence: inferred.
     */
    InvoiceActionResponse: {
      /**
       * @description Identifier of the action.
       *     Evidence: inferred.
       */
      ActionId?: string;
      /**
       * @description Number of the invoice that the action is about.
       *     Evidence: inferred.
       */
      InvoiceNumber?: string;
      /**
       * @description Finnish reference number (viitenumero) of the invoice, digits only.
       *     Evidence: inferred.
       */
      ReferenceNumber?: string;
      /**
       * @description What is to be done, as in the request.
       *     Evidence: inferred.
       */
      ActionCode?: string;
      /**
       * @description Whether the action was taken.
       *     Evidence: inferred.
       */
      Status?: "Accepted" | "Rejected" | (string & {});
      /**
       * Format: date-time
       * @description When the action was received, UTC.
       *     Evidence: inferred.
       */
      ReceivedAt?: string;
      /**
       * @description Remarks about the action, for example why it was not taken.
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
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  submitInvoiceAction: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The action. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExternalInvoiceActions"];
      };
    };
    responses: {
      /** @description The action was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvoiceActionResponse"];
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
  getAgreementStatus: {
    parameters: {
      query?: {
        /**
         * @description Identifier of the agreement, for an account that has several.
         *     Evidence: inferred.
         * @example AGR-2026-0003
         */
        agreementIdentifier?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The status of the agreement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExternalAgreementStatusResponse"];
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
  listExternalInvoiceDeliveries: {
    parameters: {
      query?: {
        /**
         * @description Only the invoice with this number.
         *     Evidence: inferred.
         * @example INV-2026-011
         */
        invoiceNumber?: string;
        /**
         * @description First day of delivery, inclusive.
         *     Evidence: inferred.
         * @example 2026-09-01
         */
        deliveryDateFrom?: string;
        /**
         * @description Last day of delivery, inclusive.
         *     Evidence: inferred.
         * @example 2026-09-30
         */
        deliveryDateTo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invoices with their deliveries and rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExternalInvoice"][];
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
  createDirectPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The payment. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["IntermediationInvoiceDirectPayments"];
      };
    };
    responses: {
      /** @description The payment was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IntermediationInvoiceDirectPaymentResponse"];
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
  listExternalInvoicePayments: {
    parameters: {
      query?: {
        /**
         * @description Only payments of the invoice with this number.
         *     Evidence: inferred.
         * @example INV-2026-011
         */
        invoiceNumber?: string;
        /**
         * @description First payment date, inclusive.
         *     Evidence: inferred.
         * @example 2026-09-01
         */
        paymentDateFrom?: string;
        /**
         * @description Last payment date, inclusive.
         *     Evidence: inferred.
         * @example 2026-09-30
         */
        paymentDateTo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invoices with their payments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IntermediatorInvoice"][];
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
