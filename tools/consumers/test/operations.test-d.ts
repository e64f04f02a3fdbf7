/** Pins input, value and errors of one operation of every shape, as users see them. */
import {
  type AuthorizationClient,
  createAuthorizationClient,
  type RenewResponse,
  type ValidationResponse,
} from "@cash-in/authorization";
import type {
  AllocatedPaymentTransaction,
  AllocatedPaymentTransactionList,
  CaseInvoiceExtended,
  CaseList,
  CollectionClient,
  CollectionResponse,
  ErrorMessage,
  Settlement,
} from "@cash-in/collection";
import type {
  ApiKeyClientOptions,
  BadRequestError,
  BusinessRuleError,
  Call,
  CallOptions,
  CancelledError,
  ConfigurationError,
  ConnectionError,
  DeadlineError,
  ForbiddenError,
  InputError,
  InternalServerError,
  MasterKeyClientOptions,
  NotFoundError,
  OutcomeUnknownError,
  RedirectError,
  ResponseError,
  ServiceUnavailableError,
  StoppedError,
  TimeoutError,
  UnauthorizedError,
  UnexpectedStatusError,
} from "@cash-in/core";
import { paginate } from "@cash-in/core";
import type {
  CustomersClient,
  OnlineCustomer,
  OnlineCustomerResponse,
  OnlineCustomerUpdateResponse,
} from "@cash-in/customers";
import { type Creditor, createPartnersClient, type PartnersClient } from "@cash-in/partners";
import { expectTypeOf } from "vitest";

type Body = ErrorMessage | undefined;

/** How a read can fail, or a replacement: sent again, it tells what happened. */
type RepeatableError =
  | BadRequestError<Body>
  | UnauthorizedError<Body>
  | BusinessRuleError<Body>
  | ForbiddenError<Body>
  | NotFoundError<Body>
  | InternalServerError<Body>
  | ServiceUnavailableError<Body>
  | UnexpectedStatusError
  | ConnectionError
  | StoppedError
  | TimeoutError
  | DeadlineError
  | CancelledError
  | RedirectError
  | ResponseError
  | InputError
  | ConfigurationError;

/** How a call can fail that changes something, and may have. */
type ChangeError = RepeatableError | OutcomeUnknownError;

declare const collection: CollectionClient;
declare const customers: CustomersClient;
declare const authorization: AuthorizationClient;
declare const partners: PartnersClient;

// GET with a query: the required parameter makes the input required.
expectTypeOf(collection.getCollectionCase).parameters.toEqualTypeOf<
  [
    input: { readonly query: { invoiceNumber: string; referenceNumber?: string } },
    options?: CallOptions,
  ]
>();
expectTypeOf(collection.getCollectionCase).returns.toEqualTypeOf<
  Call<CaseInvoiceExtended, RepeatableError>
>();

// GET with a path parameter.
expectTypeOf(collection.getSettlement).parameters.toEqualTypeOf<
  [input: { readonly path: { settlementNumber: string } }, options?: CallOptions]
>();
expectTypeOf(collection.getSettlement).returns.toEqualTypeOf<Call<Settlement, RepeatableError>>();

// POST with a body: what it did may stay unknown.
expectTypeOf(collection.createCollectionCases).parameters.toEqualTypeOf<
  [input: { readonly body: CaseList }, options?: CallOptions]
>();
expectTypeOf(collection.createCollectionCases).returns.toEqualTypeOf<
  Call<CollectionResponse, ChangeError>
>();

// POST with a list as its body.
expectTypeOf(customers.createCustomers).parameters.toEqualTypeOf<
  [input: { readonly body: OnlineCustomer[] }, options?: CallOptions]
>();
expectTypeOf(customers.createCustomers).returns.toEqualTypeOf<
  Call<OnlineCustomerResponse[], ChangeError>
>();

// PUT with path and body: sent again it does the same, so that nothing stays unknown.
expectTypeOf(customers.updateCustomer).parameters.toEqualTypeOf<
  [
    input: { readonly path: { customerNumber: string }; readonly body: OnlineCustomer },
    options?: CallOptions,
  ]
>();
expectTypeOf(customers.updateCustomer).returns.toEqualTypeOf<
  Call<OnlineCustomerUpdateResponse, RepeatableError>
>();

// DELETE.
expectTypeOf(customers.deleteCustomer).parameters.toEqualTypeOf<
  [input: { readonly path: { customerNumber: string } }, options?: CallOptions]
>();
expectTypeOf(customers.deleteCustomer).returns.toEqualTypeOf<
  Call<OnlineCustomerResponse, ChangeError>
>();

// A paged list: no input is needed, and the items are known.
expectTypeOf(collection.listAllocatedPaymentTransactions).parameters.toEqualTypeOf<
  [
    input?: {
      readonly query?: {
        invoiceNumber?: string;
        caseId?: string;
        agency?: string;
        paymentDateFrom?: string;
        paymentDateTo?: string;
        accountingDateFrom?: string;
        accountingDateTo?: string;
        currency?: string;
        hasAllocatedBreakdown?: boolean;
        page?: number;
        pageSize?: number;
        sortBy?: string;
        sortOrder?: "asc" | "desc" | (string & {});
      };
    },
    options?: CallOptions,
  ]
>();
expectTypeOf(collection.listAllocatedPaymentTransactions).returns.toEqualTypeOf<
  Call<AllocatedPaymentTransactionList, RepeatableError>
>();
expectTypeOf(paginate(collection.listAllocatedPaymentTransactions)).toEqualTypeOf<
  AsyncGenerator<AllocatedPaymentTransaction, void, undefined>
>();

// No input at all, and options all the same.
expectTypeOf(authorization.validateToken).parameters.toEqualTypeOf<
  [input?: { readonly body?: never }, options?: CallOptions]
>();
expectTypeOf(authorization.validateToken).returns.toEqualTypeOf<
  Call<ValidationResponse, RepeatableError>
>();

// A GET that changes the key: its outcome may stay unknown.
expectTypeOf(authorization.renewToken).parameters.toEqualTypeOf<
  [input: { readonly query: { customerCode: string; ipAddress: string } }, options?: CallOptions]
>();
expectTypeOf(authorization.renewToken).returns.toEqualTypeOf<Call<RenewResponse, ChangeError>>();

// Partners have another key.
expectTypeOf(createPartnersClient).parameters.toEqualTypeOf<[options: MasterKeyClientOptions]>();
expectTypeOf(createAuthorizationClient).parameters.toEqualTypeOf<[options: ApiKeyClientOptions]>();
// @ts-expect-error: the key of a creditor is none of a partner
createPartnersClient({ apiKey: "key", server: "mock" });
expectTypeOf(partners.getCreditorCredentials).parameters.toEqualTypeOf<
  [input: { readonly path: { businessCode: string } }, options?: CallOptions]
>();
expectTypeOf(partners.getCreditorCredentials).returns.toEqualTypeOf<
  Call<Creditor, RepeatableError>
>();
