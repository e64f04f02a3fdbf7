// Generated from spec/areas/partners by tools/generate. Do not edit; run pnpm generate.

export interface paths {
  "/creditors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a creditor
     * @description Creates a creditor from its business details, contact persons and service
     *     settings. The answer carries the new creditor's access tokens: store them safely
     *     before anything else, and keep them out of logs. Sent twice: a second creditor
     *     with access tokens of its own may come into being, or the second sending is
     *     refused; whether the API compares business ids is not known.
     */
    post: operations["createCreditor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/creditors/{businessCode}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update a creditor
     * @description Changes a creditor's details, such as address, contact persons, bank account and
     *     service settings. The bank account decides where settled money goes. Whether
     *     properties and contact persons that the request leaves out are kept or removed
     *     is not known, so send all of them. Sent twice: the same values are presumably
     *     set again, which undoes what somebody else changed in between.
     */
    put: operations["updateCreditor"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/creditors/{businessCode}/credentials": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a creditor's credentials
     * @description Looks a creditor up by its business id and returns its details and its access
     *     tokens. The access tokens are secrets: keep the answer out of logs and caches.
     */
    get: operations["getCreditorCredentials"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/creditors/{businessCode}/external-agreement-identifiers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a creditor's external agreement identifiers
     * @description Lists the identifiers of a creditor's agreements, which tie the creditor to the
     *     partner's own records.
     */
    get: operations["listExternalAgreementIdentifiers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sellers/{businessCode}/invoice-delivery-information": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List invoice deliveries of a seller
     * @description Lists one seller's invoices with how, when and where to each was delivered.
     */
    get: operations["listSellerInvoiceDeliveries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an SMS
     * @description Sends a text message to a phone number. The carrier is LinkMobility. Sent twice:
     *     the recipient may get the message twice, and it is probably charged twice. A
     *     message that has left cannot be called back.
     */
    post: operations["sendSms"];
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
     * @description A person to contact at a creditor.
     *     Evidence: inferred.
     */
    ContactPerson: {
      /**
       * @description First and last name of the person.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description What the person is to be contacted about.
       *     Evidence: inferred.
       */
      Role?: "Billing" | "Collection" | "Technical" | (string & {});
      /**
       * @description E-mail address of the person.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Phone number of the person, in international form with a plus sign.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Language of the person, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A creditor in Cash-In's registry and its credentials.
     *     Evidence: inferred.
     */
    Creditor: {
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
       * @description Identifier of the creditor in the partner's own records.
       *     Evidence: inferred.
       */
      ExternalIdentifier?: string;
      /**
       * @description Street and number, or a post office box.
       *     Evidence: inferred.
       */
      Street?: string;
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
      /**
       * @description E-mail address of the creditor.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Phone number of the creditor, in international form with a plus sign.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Whether the creditor may use its services.
       *     Evidence: inferred.
       */
      Status?: "Active" | "Pending" | "Ended" | (string & {});
      /**
       * Format: date-time
       * @description When the creditor was created, UTC.
       *     Evidence: inferred.
       */
      CreatedAt?: string;
      /**
       * @description The creditor's credentials, one entry for each service and environment.
       *     Evidence: inferred.
       */
      Credentials?: components["schemas"]["CreditorIdentifiers"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A creditor to create.
     *     Evidence: inferred.
     */
    CreditorData: {
      CreditorDetails: components["schemas"]["CreditorDetails"];
      /**
       * @description The people to contact at the creditor.
       *     Evidence: inferred.
       */
      ContactPersons?: components["schemas"]["ContactPerson"][];
      /**
       * @description The services of Cash-In that the creditor is to use, and how.
       *     Evidence: inferred.
       */
      ServiceSettings?: components["schemas"]["CreditorServiceSettings"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Business details of a creditor to create.
     *     Evidence: inferred.
     */
    CreditorDetails: {
      /**
       * @description Finnish business id (Y-tunnus) of the creditor.
       *     Evidence: inferred.
       */
      BusinessCode: string;
      /**
       * @description Name of the creditor.
       *     Evidence: inferred.
       */
      Name: string;
      /**
       * @description VAT identification number of the creditor, with its country prefix.
       *     Evidence: inferred.
       */
      VatId?: string;
      /**
       * @description Identifier of the creditor in the partner's own records.
       *     Evidence: inferred.
       */
      ExternalIdentifier?: string;
      /**
       * @description Street and number, or a post office box.
       *     Evidence: inferred.
       */
      Street?: string;
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
      /**
       * @description E-mail address of the creditor.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Phone number of the creditor, in international form with a plus sign.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Web address of the creditor.
       *     Evidence: inferred.
       */
      Website?: string;
      /**
       * @description Language in which Cash-In writes to the creditor, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
      /**
       * @description Bank account that settled money goes to, an IBAN.
       *     Evidence: inferred.
       */
      Iban?: string;
      /**
       * @description Bank of that account, a BIC.
       *     Evidence: inferred.
       */
      Bic?: string;
      /**
       * @description E-invoice address of the creditor, such as an OVT code.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the creditor's e-invoice operator.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Credentials with which a creditor uses one service of Cash-In in one
     *     environment.
     *     Evidence: inferred.
     */
    CreditorIdentifiers: {
      /**
       * @description Code of the creditor account at Cash-In.
       *     Evidence: inferred.
       */
      CustomerCode?: string;
      /**
       * @description Environment that the access token is bound to.
       *     Evidence: inferred.
       */
      Environment?: "Sandbox" | "Production" | (string & {});
      /**
       * @description Service of Cash-In that the access token is bound to.
       *     Evidence: inferred.
       */
      Service?: "Invoice Intermediation" | "Invoice Lifecycle" | "Debt Collection" | (string & {});
      /**
       * @description The creditor's access token, to be sent as `X-Api-Key`. It is a secret: store it
       *     safely and keep it out of logs.
       *     Evidence: inferred.
       */
      AccessToken?: string;
      /**
       * Format: date-time
       * @description When the access token was made, UTC.
       *     Evidence: inferred.
       */
      CreatedAt?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of a creditor to create, and its credentials.
     *     Evidence: inferred.
     */
    CreditorResponse: {
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
       * @description What was done with the creditor.
       *     Evidence: inferred.
       */
      Status?: "Created" | "Rejected" | (string & {});
      /**
       * Format: date-time
       * @description When the creditor was created, UTC.
       *     Evidence: inferred.
       */
      CreatedAt?: string;
      /**
       * @description The new creditor's credentials, one entry for each service and environment.
       *     Evidence: inferred.
       */
      Credentials?: components["schemas"]["CreditorIdentifiers"][];
      /**
       * @description Remarks about the creditor, for example why it was not taken.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description How a creditor uses one service of Cash-In.
     *     Evidence: inferred.
     */
    CreditorServiceSettings: {
      /**
       * @description The service.
       *     Evidence: inferred.
       */
      Service?: "Invoice Intermediation" | "Invoice Lifecycle" | "Debt Collection" | (string & {});
      /**
       * @description Whether the creditor uses the service.
       *     Evidence: inferred.
       */
      IsActive?: boolean;
      /**
       * Format: date
       * @description First day on which the creditor uses the service.
       *     Evidence: inferred.
       */
      StartDate?: string;
      /**
       * @description How invoices are delivered unless a customer or an invoice says otherwise.
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
       * @description Time to pay, in days from the invoice date, unless an invoice says otherwise.
       *     Evidence: inferred.
       */
      PaymentTermDays?: number;
      /**
       * @description Days from the due date to the reminder.
       *     Evidence: inferred.
       */
      DaysToReminder?: number;
      /**
       * @description Days from the reminder to the start of collection.
       *     Evidence: inferred.
       */
      DaysToCollection?: number;
      /**
       * @description Interest on late payment, per cent a year.
       *     Evidence: inferred.
       */
      LateInterestPercentage?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A creditor as it is to be.
     *     Evidence: inferred.
     */
    CreditorUpdateData: {
      CreditorDetails?: components["schemas"]["CreditorUpdateDetails"];
      /**
       * @description The people to contact at the creditor.
       *     Evidence: inferred.
       */
      ContactPersons?: components["schemas"]["ContactPerson"][];
      /**
       * @description The services of Cash-In that the creditor uses, and how.
       *     Evidence: inferred.
       */
      ServiceSettings?: components["schemas"]["CreditorServiceSettings"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Business details of a creditor as they are to be. The business id stands in the
     *     path.
     *     Evidence: inferred.
     */
    CreditorUpdateDetails: {
      /**
       * @description Name of the creditor.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description VAT identification number of the creditor, with its country prefix.
       *     Evidence: inferred.
       */
      VatId?: string;
      /**
       * @description Identifier of the creditor in the partner's own records.
       *     Evidence: inferred.
       */
      ExternalIdentifier?: string;
      /**
       * @description Street and number, or a post office box.
       *     Evidence: inferred.
       */
      Street?: string;
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
      /**
       * @description E-mail address of the creditor.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Phone number of the creditor, in international form with a plus sign.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Web address of the creditor.
       *     Evidence: inferred.
       */
      Website?: string;
      /**
       * @description Language in which Cash-In writes to the creditor, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
      /**
       * @description Bank account that settled money goes to, an IBAN.
       *     Evidence: inferred.
       */
      Iban?: string;
      /**
       * @description Bank of that account, a BIC.
       *     Evidence: inferred.
       */
      Bic?: string;
      /**
       * @description E-invoice address of the creditor, such as an OVT code.
       *     Evidence: inferred.
       */
      EInvoiceAddress?: string;
      /**
       * @description Identifier of the creditor's e-invoice operator.
       *     Evidence: inferred.
       */
      EInvoiceOperator?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of an update of a creditor.
     *     Evidence: inferred.
     */
    CreditorUpdateResponse: {
      /**
       * @description Finnish business id (Y-tunnus) of the creditor.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Name of the creditor after the update.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description What was done with the creditor.
       *     Evidence: inferred.
       */
      Status?: "Updated" | "Rejected" | (string & {});
      /**
       * Format: date-time
       * @description When the creditor was changed, UTC.
       *     Evidence: inferred.
       */
      UpdatedAt?: string;
      /**
       * @description Remarks about the update, for example why it was not taken.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
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
     * @description Identifiers of one agreement of a creditor, in Cash-In's and in the partner's
     *     records.
     *     Evidence: inferred.
     */
    ExternalAgreementIdentifiers: {
      /**
       * @description Identifier of the agreement.
       *     Evidence: inferred.
       */
      AgreementIdentifier?: string;
      /**
       * @description Identifier of the creditor in the partner's own records.
       *     Evidence: inferred.
       */
      ExternalIdentifier?: string;
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
       * @description Code of the creditor account at Cash-In.
       *     Evidence: inferred.
       */
      CustomerCode?: string;
      /**
       * @description Service of Cash-In that the agreement is about.
       *     Evidence: inferred.
       */
      Service?: "Invoice Intermediation" | "Invoice Lifecycle" | "Debt Collection" | (string & {});
      /**
       * @description Whether the agreement is in force.
       *     Evidence: inferred.
       */
      Status?: "Active" | "Pending" | "Ended" | (string & {});
      /**
       * Format: date
       * @description First day of the agreement.
       *     Evidence: inferred.
       */
      ValidFrom?: string;
      /**
       * Format: date
       * @description Last day of the agreement, if it ends.
       *     Evidence: inferred.
       */
      ValidTo?: string;
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
     * @description A text message to send.
     *     Evidence: inferred.
     */
    SmsData: {
      /**
       * @description Phone number of the recipient, in international form with a plus sign.
       *     Evidence: inferred.
       */
      PhoneNumber: string;
      /**
       * @description The text. A long one is presumably sent, and charged, in several parts.
       *     Evidence: inferred.
       */
      Message: string;
      /**
       * @description Sender that the recipient sees, a name or a phone number.
       *     Evidence: inferred.
       */
      Sender?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the creditor in whose name the message is
       *     sent.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Identifier of the message in the partner's own records.
       *     Evidence: inferred.
       */
      ExternalIdentifier?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What is known about the delivery of a text message to one recipient.
     *     Evidence: inferred.
     */
    SmsDeliveryReport: {
      /**
       * @description Identifier of the message.
       *     Evidence: inferred.
       */
      MessageId?: string;
      /**
       * @description Phone number of the recipient, in international form with a plus sign.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description How far the delivery has come.
       *     Evidence: inferred.
       */
      Status?: "Queued" | "Sent" | "Delivered" | "Failed" | (string & {});
      /**
       * @description The status in words, for a person to read.
       *     Evidence: inferred.
       */
      StatusText?: string;
      /**
       * Format: date-time
       * @description When the message left, UTC.
       *     Evidence: inferred.
       */
      SentAt?: string;
      /**
       * Format: date-time
       * @description When the message reached the recipient's phone, UTC.
       *     Evidence: inferred.
       */
      DeliveredAt?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of a text message.
     *     Evidence: inferred.
     */
    SmsResponse: {
      /**
       * @description Identifier of the message.
       *     Evidence: inferred.
       */
      MessageId?: string;
      /**
       * @description Identifier of the message in the partner's own records.
       *     Evidence: inferred.
       */
      ExternalIdentifier?: string;
      /**
       * @description Whether the message was taken.
       *     Evidence: inferred.
       */
      Status?: "Accepted" | "Rejected" | (string & {});
      /**
       * @description Number of parts that the message was sent in.
       *     Evidence: inferred.
       */
      PartCount?: number;
      /**
       * @description What is known about the delivery, one entry for each recipient.
       *     Evidence: inferred.
       */
      DeliveryReports?: components["schemas"]["SmsDeliveryReport"][];
      /**
       * @description Remarks about the message, for example why it was not taken.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
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
  createCreditor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The creditor to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreditorData"];
      };
    };
    responses: {
      /** @description The creditor was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreditorResponse"];
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
  updateCreditor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Finnish business id (Y-tunnus) of the creditor.
         *     Evidence: inferred.
         * @example 9000005-4
         */
        businessCode: string;
      };
      cookie?: never;
    };
    /** @description The creditor as it is to be. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreditorUpdateData"];
      };
    };
    responses: {
      /** @description What became of the creditor. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreditorUpdateResponse"];
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
  getCreditorCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Finnish business id (Y-tunnus) of the creditor.
         *     Evidence: inferred.
         * @example 9000005-4
         */
        businessCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The creditor and its access tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Creditor"];
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
  listExternalAgreementIdentifiers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Finnish business id (Y-tunnus) of the creditor.
         *     Evidence: inferred.
         * @example 9000005-4
         */
        businessCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The identifiers of the creditor's agreements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExternalAgreementIdentifiers"][];
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
  listSellerInvoiceDeliveries: {
    parameters: {
      query?: {
        /**
         * @description Only the invoice with this number.
         *     Evidence: inferred.
         * @example INV-2026-001
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
        /**
         * @description Only invoices whose delivery has come this far.
         *     Evidence: inferred.
         * @example Delivered
         */
        deliveryStatus?: "Queued" | "Sent" | "Delivered" | "Failed" | "Cancelled" | (string & {});
      };
      header?: never;
      path: {
        /**
         * @description Finnish business id (Y-tunnus) of the seller.
         *     Evidence: inferred.
         * @example 9000001-1
         */
        businessCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deliveries of the seller's invoices. */
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
  sendSms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SmsData"];
      };
    };
    responses: {
      /** @description The message was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SmsResponse"];
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
