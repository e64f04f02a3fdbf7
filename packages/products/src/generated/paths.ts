// Generated from spec/areas/products by tools/generate. Do not edit; run pnpm generate.

export interface paths {
  "/products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all products
     * @description Lists the products in the creditor's product registry.
     */
    get: operations["listProducts"];
    put?: never;
    /**
     * Add products
     * @description Adds new products to the creditor's product registry. Sent twice: the registry
     *     may hold the products twice, or the second sending is refused; whether the API
     *     compares product codes is not known.
     */
    post: operations["createProducts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/{productCode}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a product
     * @description Removes a product from the creditor's product registry. A product that is in use
     *     or has statistics should stay, but the API does not prevent its removal. Sent
     *     twice: the second call finds no product, unless one with the same code was added
     *     in between; then that one is lost.
     */
    delete: operations["deleteProduct"];
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
     * @description One product or service that the creditor sells.
     *     Evidence: inferred.
     */
    OnlineProduct: {
      /**
       * @description Code of the product, chosen by the creditor; presumably unique in the registry.
       *     Evidence: inferred.
       */
      ProductCode?: string;
      /**
       * @description Name of the product, as it is printed on invoices.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description More about the product, for a person to read.
       *     Evidence: inferred.
       */
      Description?: string;
      /**
       * @description Group that the product belongs to.
       *     Evidence: inferred.
       */
      ProductGroup?: string;
      /**
       * @description Unit that the product is sold by, such as pcs, h or kWh.
       *     Evidence: inferred.
       */
      Unit?: string;
      /**
       * @description Price of one unit without VAT, in the currency of the product. It may have more
       *     than two decimals.
       *     Evidence: inferred.
       */
      UnitPrice?: number;
      /**
       * @description Currency of the price, an ISO 4217 code.
       *     Evidence: inferred.
       */
      Currency?: string;
      /**
       * @description VAT rate of the product in per cent, such as 25.5.
       *     Evidence: inferred.
       */
      VatPercentage?: number;
      /**
       * @description Account in the creditor's bookkeeping that sales of the product go to.
       *     Evidence: inferred.
       */
      AccountNumber?: string;
      /**
       * @description Cost centre in the creditor's bookkeeping that sales of the product belong to.
       *     Evidence: inferred.
       */
      CostCentre?: string;
      /**
       * @description Global trade item number (EAN) of the product, digits only.
       *     Evidence: inferred.
       */
      Gtin?: string;
      /**
       * @description Whether the product may be used on new invoices.
       *     Evidence: inferred.
       */
      IsActive?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What became of one product of the request.
     *     Evidence: inferred.
     */
    SalesItemResponse: {
      /**
       * @description Code of the product.
       *     Evidence: inferred.
       */
      ProductCode?: string;
      /**
       * @description Name of the product.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description What was done with the product.
       *     Evidence: inferred.
       */
      Status?: "Created" | "Deleted" | "Rejected" | (string & {});
      /**
       * @description Remarks about the product, for example why it was not taken.
       *     Evidence: inferred.
       */
      Messages?: components["schemas"]["Messages"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Products to add to the product registry.
     *     Evidence: inferred.
     */
    SalesItems: {
      /**
       * @description The products to add.
       *     Evidence: inferred.
       */
      Items: components["schemas"]["OnlineProduct"][];
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
  listProducts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The products of the registry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OnlineProduct"][];
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
  createProducts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The products to add. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesItems"];
      };
    };
    responses: {
      /** @description What became of each product. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SalesItemResponse"][];
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
  deleteProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the product in the registry.
         *     Evidence: inferred.
         * @example BASIC
         */
        productCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What became of the product. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SalesItemResponse"];
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
