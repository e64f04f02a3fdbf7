// Generated from spec/areas/customers by tools/generate. Do not edit; run pnpm generate.
import type { CallError, DocumentedError, OutcomeUnknownError } from "@cash-in/core";
import type { components, operations } from "./paths.ts";

/**
 * What the API says about a request that it did not carry out.
 *
 * Evidence: inferred.
 */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/**
 * One remark about a request, or about one thing in it.
 *
 * Evidence: inferred.
 */
export type Messages = components["schemas"]["Messages"];

/**
 * One end customer of the creditor, a company or a person.
 *
 * Evidence: inferred.
 */
export type OnlineCustomer = components["schemas"]["OnlineCustomer"];

/**
 * What became of one customer of the request.
 *
 * Evidence: inferred.
 */
export type OnlineCustomerResponse = components["schemas"]["OnlineCustomerResponse"];

/**
 * What became of an update of a customer.
 *
 * Evidence: inferred.
 */
export type OnlineCustomerUpdateResponse = components["schemas"]["OnlineCustomerUpdateResponse"];

/**
 * A postal address of a customer.
 *
 * Evidence: inferred.
 */
export type SalesAddressDTO = components["schemas"]["SalesAddressDTO"];

/** What {@link CustomersClient.listCustomers} takes. */
export interface ListCustomersInput {
  readonly body?: never;
}

/** What {@link CustomersClient.listCustomers} answers. */
export type ListCustomersValue = OnlineCustomer[];

/** How {@link CustomersClient.listCustomers} can fail. */
export type ListCustomersError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CustomersClient.createCustomers} takes. */
export interface CreateCustomersInput {
  readonly body: OnlineCustomer[];
}

/** What {@link CustomersClient.createCustomers} answers. */
export type CreateCustomersValue = OnlineCustomerResponse[];

/** How {@link CustomersClient.createCustomers} can fail. */
export type CreateCustomersError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link CustomersClient.updateCustomer} takes. */
export interface UpdateCustomerInput {
  readonly path: operations["updateCustomer"]["parameters"]["path"];
  readonly body: OnlineCustomer;
}

/** What {@link CustomersClient.updateCustomer} answers. */
export type UpdateCustomerValue = OnlineCustomerUpdateResponse;

/** How {@link CustomersClient.updateCustomer} can fail. */
export type UpdateCustomerError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link CustomersClient.deleteCustomer} takes. */
export interface DeleteCustomerInput {
  readonly path: operations["deleteCustomer"]["parameters"]["path"];
}

/** What {@link CustomersClient.deleteCustomer} answers. */
export type DeleteCustomerValue = OnlineCustomerResponse;

/** How {@link CustomersClient.deleteCustomer} can fail. */
export type DeleteCustomerError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;
