// Generated from spec/areas/documents by tools/generate. Do not edit; run pnpm generate.

export interface paths {
  "/meter-reading-documents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create and send meter reading documents
     * @description Creates documents about meter readings and sends them to the customers, one
     *     document for each. Sent twice: every customer may get the document twice. A
     *     document that has left cannot be called back.
     */
    post: operations["createMeterReadingDocuments"];
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
     * @description The customer that the document is sent to.
     *     Evidence: inferred.
     */
    DocumentCustomer: {
      /**
       * @description Number of the customer in the sender's registry.
       *     Evidence: inferred.
       */
      CustomerNumber?: string;
      /**
       * @description Name of the company or the person.
       *     Evidence: inferred.
       */
      Name: string;
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
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of the documents of the request.
     *     Evidence: inferred.
     */
    DocumentResponse: {
      /**
       * @description Identifier of the documents of the request together, to quote when you contact
       *     Cash-In.
       *     Evidence: inferred.
       */
      BatchId?: string;
      /**
       * @description Whether the documents were taken.
       *     Evidence: inferred.
       */
      Status?: "Accepted" | "PartiallyAccepted" | "Rejected" | (string & {});
      /**
       * @description Number of documents that were taken and will be sent.
       *     Evidence: inferred.
       */
      AcceptedCount?: number;
      /**
       * @description Number of documents that were refused and will not be sent.
       *     Evidence: inferred.
       */
      RejectedCount?: number;
      /**
       * Format: date-time
       * @description When the request was received, UTC.
       *     Evidence: inferred.
       */
      ReceivedAt?: string;
      /**
       * @description Remarks about the documents, for example why one was refused.
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
     * @description The company in whose name the document is sent, such as a water or an energy
     *     company.
     *     Evidence: inferred.
     */
    MeterCompany: {
      /**
       * @description Name of the company.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the company.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
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
       * @description E-mail address for questions.
       *     Evidence: inferred.
       */
      Email?: string;
      /**
       * @description Phone number for questions, in international form with a plus sign.
       *     Evidence: inferred.
       */
      PhoneNumber?: string;
      /**
       * @description Web address of the company.
       *     Evidence: inferred.
       */
      Website?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description One document to one customer about the readings of its meters.
     *     Evidence: inferred.
     */
    MeterDocument: {
      /**
       * @description Number of the document, chosen by the sender.
       *     Evidence: inferred.
       */
      DocumentNumber?: string;
      /**
       * Format: date
       * @description Date of the document.
       *     Evidence: inferred.
       */
      DocumentDate?: string;
      /**
       * @description Language of the document, an ISO 639-1 code.
       *     Evidence: inferred.
       */
      Language?: "fi" | "sv" | "en" | (string & {});
      /**
       * @description How the document is to be delivered.
       *     Evidence: inferred.
       */
      DeliveryMethod?: "Print" | "Email" | (string & {});
      /**
       * Format: date
       * @description Last day on which the customer is asked to tell the reading.
       *     Evidence: inferred.
       */
      ReplyBy?: string;
      /**
       * @description Web address at which the customer can tell the reading.
       *     Evidence: inferred.
       */
      ReplyUrl?: string;
      /**
       * @description Text to the customer, printed on the document.
       *     Evidence: inferred.
       */
      Text?: string;
      Company?: components["schemas"]["MeterCompany"];
      Customer: components["schemas"]["DocumentCustomer"];
      /**
       * @description The places whose meters the document is about.
       *     Evidence: inferred.
       */
      UsageLocations: components["schemas"]["MeterUsageLocation"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Meter reading documents to create and send.
     *     Evidence: inferred.
     */
    MeterDocumentList: {
      /**
       * @description The documents.
       *     Evidence: inferred.
       */
      Documents: components["schemas"]["MeterDocument"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A meter, its latest reading and the one before it.
     *     Evidence: inferred.
     */
    MeterReading: {
      /**
       * @description Number of the meter.
       *     Evidence: inferred.
       */
      MeterNumber?: string;
      /**
       * @description What is metered.
       *     Evidence: inferred.
       */
      MeterType?: "Water" | "HotWater" | "Electricity" | "DistrictHeating" | "Gas" | (string & {});
      /**
       * @description Unit of the readings, such as m3 or kWh.
       *     Evidence: inferred.
       */
      Unit?: string;
      /**
       * Format: date
       * @description Day of the reading before the latest.
       *     Evidence: inferred.
       */
      PreviousReadingDate?: string;
      /**
       * @description The reading before the latest, in the unit of the meter.
       *     Evidence: inferred.
       */
      PreviousReading?: number;
      /**
       * Format: date
       * @description Day of the latest reading.
       *     Evidence: inferred.
       */
      ReadingDate?: string;
      /**
       * @description The latest reading, in the unit of the meter.
       *     Evidence: inferred.
       */
      Reading?: number;
      /**
       * @description Difference of the two readings, in the unit of the meter.
       *     Evidence: inferred.
       */
      Consumption?: number;
      /**
       * @description Whether the latest reading is an estimate, not read from the meter.
       *     Evidence: inferred.
       */
      IsEstimated?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A place where something is metered (käyttöpaikka), and the readings of its
     *     meters.
     *     Evidence: inferred.
     */
    MeterUsageLocation: {
      /**
       * @description Number of the usage location.
       *     Evidence: inferred.
       */
      UsageLocationNumber?: string;
      /**
       * @description What the place is, for a person to read.
       *     Evidence: inferred.
       */
      Description?: string;
      /**
       * @description Street, number, staircase and flat.
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
       * @description The readings, one for each meter.
       *     Evidence: inferred.
       */
      Readings?: components["schemas"]["MeterReading"][];
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
  createMeterReadingDocuments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The documents to create and send. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeterDocumentList"];
      };
    };
    responses: {
      /** @description What became of the documents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DocumentResponse"];
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
