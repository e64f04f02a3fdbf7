// Generated from spec/areas/customers by tools/generate. Do not edit; run pnpm generate.
import {
  type ApiKeyClientOptions,
  createClient,
  type Operation,
  type OperationMethod,
} from "@cash-in/core";
import { area } from "./area.ts";
import { createCustomers, deleteCustomer, listCustomers, updateCustomer } from "./operations.ts";
import type {
  CreateCustomersError,
  CreateCustomersInput,
  CreateCustomersValue,
  DeleteCustomerError,
  DeleteCustomerInput,
  DeleteCustomerValue,
  ListCustomersError,
  ListCustomersInput,
  ListCustomersValue,
  UpdateCustomerError,
  UpdateCustomerInput,
  UpdateCustomerValue,
} from "./types.ts";

/** Client of Customer Management. The creditor's customer registry. */
export interface CustomersClient {
  /**
   * List all customers.
   *
   * Lists the end customers in the creditor's customer registry. The answer holds personal data.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/list-all-customers-4156762e0
   * @example
   * ```ts
   * import { createCustomersClient } from "@cash-in/customers";
   *
   * const customers = createCustomersClient({ apiKey: "your-key", server: "mock" });
   * const value = await customers.listCustomers();
   * ```
   */
  readonly listCustomers: OperationMethod<
    ListCustomersInput,
    ListCustomersValue,
    ListCustomersError
  >;

  /**
   * Add customers.
   *
   * Adds new end customers to the creditor's customer registry. Sent twice: the registry may hold
   * the customers twice, or the second sending is refused; whether the API compares customer
   * numbers is not known.
   *
   * Effect: create. Never sent twice by this client. When the outcome is unknown, ask
   * `listCustomers` by `CustomerNumber`. A customer that was not there before and is listed now was
   * added. Look for every customer of the request, as some may have been added and others not.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/submit-new-customers-4156763e0
   * @example
   * ```ts
   * import { createCustomersClient } from "@cash-in/customers";
   *
   * const customers = createCustomersClient({ apiKey: "your-key", server: "mock" });
   * const value = await customers.createCustomers({
   *   body: [{ CustomerNumber: "C-1001", CustomerType: "Company" }],
   * });
   * ```
   */
  readonly createCustomers: OperationMethod<
    CreateCustomersInput,
    CreateCustomersValue,
    CreateCustomersError
  >;

  /**
   * Update a customer.
   *
   * Changes an end customer in the creditor's customer registry. Whether properties that the
   * request leaves out are kept or emptied is not known, so send all of them. Sent twice: the same
   * values are presumably set again, which undoes what somebody else changed in between.
   *
   * Effect: replace. Taken to be the same twice as once; sent again after a 429, 502, 503 or 504, a
   * lost connection or a timeout.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/update-an-customer-4156764e0
   * @example
   * ```ts
   * import { createCustomersClient } from "@cash-in/customers";
   *
   * const customers = createCustomersClient({ apiKey: "your-key", server: "mock" });
   * // Shortened: send the whole body, since what is left out may be lost.
   * const value = await customers.updateCustomer({
   *   path: { customerNumber: "C-1001" },
   *   body: { CustomerNumber: "C-1001", CustomerType: "Company" },
   * });
   * ```
   */
  readonly updateCustomer: OperationMethod<
    UpdateCustomerInput,
    UpdateCustomerValue,
    UpdateCustomerError
  >;

  /**
   * Delete a customer.
   *
   * Removes an end customer from the creditor's customer registry. Sent twice: the second call
   * finds no customer, unless one with the same number was added in between; then that one is lost.
   *
   * Effect: delete. Never sent twice by this client. When the outcome is unknown, ask
   * `listCustomers` by `customerNumber`. A customer that was there before and is not listed any
   * more was presumably deleted; whether the list has pages is not known.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/delete-an-customer-4156765e0
   * @example
   * ```ts
   * import { createCustomersClient } from "@cash-in/customers";
   *
   * const customers = createCustomersClient({ apiKey: "your-key", server: "mock" });
   * const value = await customers.deleteCustomer({ path: { customerNumber: "C-1002" } });
   * ```
   */
  readonly deleteCustomer: OperationMethod<
    DeleteCustomerInput,
    DeleteCustomerValue,
    DeleteCustomerError
  >;
}

/**
 * Makes a client of Customer Management. Nothing is sent before an operation is called.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 */
export function createCustomersClient(options: ApiKeyClientOptions): CustomersClient {
  return createClient<CustomersClient>(
    area,
    [listCustomers, createCustomers, updateCustomer, deleteCustomer],
    options,
  );
}

/**
 * Makes a client of some operations of Customer Management: what a program does not name is left
 * out of its bundle.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 * @example
 * ```ts
 * import { createCustomersClientOf, listCustomers } from "@cash-in/customers";
 *
 * const customers = createCustomersClientOf([listCustomers], {
 *   apiKey: "your-key",
 *   server: "mock",
 * });
 * ```
 */
export function createCustomersClientOf<
  const Operations extends readonly (Operation & { readonly id: keyof CustomersClient })[],
>(
  operations: Operations,
  options: ApiKeyClientOptions,
): Pick<CustomersClient, Operations[number]["id"]> {
  return createClient<Pick<CustomersClient, Operations[number]["id"]>>(area, operations, options);
}
