// Generated from spec/areas/authorization by tools/generate. Do not edit; run pnpm generate.

export interface paths {
  "/token/renew": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Renew the access token
     * @description Replaces the access token in the header by a new one. Store the new token before
     *     anything else. It may be called only after production use has started. Although
     *     it is a GET, it changes credentials: no cache, crawler or automatic retry may
     *     call it. Sent twice: a second token is made, or the call is refused because the
     *     first renewal has ended the token in use; whether the old token survives a
     *     renewal is not known.
     */
    get: operations["renewToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/token/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Validate the access token
     * @description Tells whether the access token in the header is valid; presumably also what it
     *     is valid for. It may be called at any time.
     */
    get: operations["validateToken"];
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
     * @description A new access token.
     *     Evidence: inferred.
     */
    RenewResponse: {
      /**
       * @description The new access token, to be sent as `X-Api-Key` from now on. It is a secret:
       *     store it safely and keep it out of logs.
       *     Evidence: inferred.
       */
      AccessToken?: string;
      /**
       * @description Code of the creditor account at Cash-In that the access token is bound to.
       *     Evidence: inferred.
       */
      CustomerCode?: string;
      /**
       * Format: date-time
       * @description When the renewal took effect, UTC.
       *     Evidence: inferred.
       */
      RenewedAt?: string;
      /**
       * Format: date-time
       * @description When the new access token ends, UTC. Whether tokens end at all is not known.
       *     Evidence: inferred.
       */
      ExpiresAt?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Whether an access token is valid, and what it is bound to.
     *     Evidence: inferred.
     */
    ValidationResponse: {
      /**
       * @description Whether the access token may be used.
       *     Evidence: inferred.
       */
      IsValid?: boolean;
      /**
       * @description Code of the creditor account at Cash-In that the access token is bound to.
       *     Evidence: inferred.
       */
      CustomerCode?: string;
      /**
       * @description Name of the creditor.
       *     Evidence: inferred.
       */
      Name?: string;
      /**
       * @description Finnish business id (Y-tunnus) of the creditor.
       *     Evidence: inferred.
       */
      BusinessCode?: string;
      /**
       * @description Environment that the access token is bound to.
       *     Evidence: inferred.
       */
      Environment?: "Sandbox" | "Production" | (string & {});
      /**
       * @description Service of Cash-In that the access token is bound to.
       *     Evidence: inferred.
       */
      Service?: string;
      /**
       * Format: date-time
       * @description When the access token ends, UTC. Whether tokens end at all is not known.
       *     Evidence: inferred.
       */
      ExpiresAt?: string;
      /**
       * @description Remarks about the access token.
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
  renewToken: {
    parameters: {
      query: {
        /**
         * @description Code of the creditor account at Cash-In that the access token belongs to.
         *     Evidence: inferred.
         * @example EE-1001
         */
        customerCode: string;
        /**
         * @description Public IP address from which the caller reaches the API.
         *     Evidence: inferred.
         * @example 203.0.113.10
         */
        ipAddress: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new access token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RenewResponse"];
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
  validateToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known about the access token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationResponse"];
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
