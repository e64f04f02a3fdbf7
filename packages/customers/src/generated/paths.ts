// Generated from spec/areas/customers by tools/generate. Do not edit; run pnpm generate.

export interface paths {
  "/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all customers
     * @description Lists the end customers in the creditor's customer registry. The answer holds
     *     personal data.
     */
    get: operations["listCustomers"];
    put?: never;
    /**
     * Add customers
     * @description Adds new end customers to the creditor's customer registry. Sent twice: the
     *     registry may hold the customers twice, or the second sending is refused; whether
     *     the API compares customer numbers is not known.
     */
    post: operations["createCustomers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customerNumber}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update a customer
     * @description Changes an end customer in the creditor's customer registry. Whether properties
     *     that the request leaves out are kept or emptied is not known, so send all of
     *     them. Sent twice: the same values are presumably set again, which undoes what
     *     somebody else changed in between.
     */
    put: operations["updateCustomer"];
    post?: never;
    /**
     * Delete a customer
     * @description Removes an end customer from the creditor's customer registry. Sent twice: the
     *     second call finds no customer, unless one with the same number was added in
     *     between; then that one is lost.
     */
    delete: operations["deleteCustomer"];
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
     * @description One end customer of the creditor, a company or a person.
     *     Evidence: inferred.
     */
    OnlineCustomer: {
      /**
       * @description Number of the customer, chosen by the creditor; presumably unique in the
       *     registry.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Whether the customer is a company or a person. Consumer rules apply to a person.
       *     Evidence: inferred.
       */
      CustomerType?: "Company" | "Person" | (string & {});
      /**
       * @description Name of the company or the person.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description Finnish business id (Y-tunnus) of a company.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description VAT identification number of a company, with its country prefix.
       *     Evidence: inferred.
       */
      VatId?: string;
      /**
       * @description Finnish personal identity code (henkilötunnus) of a person. Keep it out of logs.
       *     Evidence: inferred.
       */
      PersonalIdentityCode?: string;
      /**
       * @description Name of the person to contact at a company.
       *     Evidence: inferred.
       */
      ContactName?: string;
      /**
       * @description E-mail address of the customer.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Phone number of the customer, in international form with a plus sign.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Language of the invoices and letters to the customer, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
      /**
       * @description Postal address of the customer.
       *     Evidence: inferred.
       */
      Address?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description Postal address that printed invoices go to, where it is not that of the
       *     customer.
       *     Evidence: inferred.
       */
      BillingAddress?: components["schemas"]["SalesAddressDTO"];
      /**
       * @description How invoices to the customer are delivered unless an invoice says otherwise.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "EInvoice" | "ConsumerEInvoice" | "Email" | "None" | (string & {});
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
       * @description Days from the invoice date to the due date.
       *     Evidence: inferred.
       */
      PaymentTermDays?: number;
      /**
       * @description Currency of the customer's invoices, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description Group that the customer belongs to.
       *     Evidence: inferred.
       */
      CustomerGroup?: string;
      /**
       * @description Cost centre in the creditor's bookkeeping that sales to the customer belong to.
       *     Evidence: inferred.
       */
      CostCentre?: string;
      /**
       * @description The creditor's own note about the customer.
       *     Evidence: inferred.
       */
      Comment?: string;
      /**
       * @description Whether new invoices may be made to the customer.
       *     Evidence: inferred.
       */
      IsActive?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of one customer of the request.
     *     Evidence: inferred.
     */
    OnlineCustomerResponse: {
      /**
       * @description Number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the customer.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description What was done with the customer.
       *     Evidence: inferred.
       */
      Status?: "Created" | "Deleted" | "Rejected" | (string & {});
      /**
       * @description Remarks about the customer, for example why it was not taken.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of an update of a customer.
     *     Evidence: inferred.
     */
    OnlineCustomerUpdateResponse: {
      /**
       * @description Number of the customer.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the customer after the update.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description What was done with the customer.
       *     Evidence: inferred.
       */
      Status?: "Updated" | "Rejected" | (string & {});
      /**
       * Format: date-time
       * @description When the customer was changed, UTC.
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
  listCustomers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customers of the registry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OnlineCustomer"][];
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
  createCustomers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The customers to add. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["OnlineCustomer"][];
      };
    };
    responses: {
      /** @description What became of each customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OnlineCustomerResponse"][];
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
  updateCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Number of the customer in the registry.
         *     Evidence: inferred.
         * @example C-1001
         */
        customerNumber: string;
      };
      cookie?: never;
    };
    /** @description The customer as it is to be. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["OnlineCustomer"];
      };
    };
    responses: {
      /** @description What became of the customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OnlineCustomerUpdateResponse"];
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
  deleteCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Number of the customer in the registry.
         *     Evidence: inferred.
         * @example C-1002
         */
        customerNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What became of the customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OnlineCustomerResponse"];
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
