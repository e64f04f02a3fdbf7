// Generated from spec/areas/external-invoices by tools/generate. Do not edit; run pnpm generate.
import type { CallError, DocumentedError, OutcomeUnknownError } from "@cash-in/core";
import type { components, operations } from "./paths.ts";

/**
 * What the API says about a request that it did not carry out.
 *
 * Evidence: inferred.
 */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/**
 * The agreement under which a seller sends external invoices, and its status.
 *
 * Evidence: inferred.
 */
export type ExternalAgreementStatusResponse =
  components["schemas"]["ExternalAgreementStatusResponse"];

/**
 * One invoice of an external system, how it was delivered, and its rows.
 *
 * Evidence: inferred.
 */
export type ExternalInvoice = components["schemas"]["ExternalInvoice"];

/**
 * A message about an external invoice to the system that handles it.
 *
 * Evidence: inferred.
 */
export type ExternalInvoiceActions = components["schemas"]["ExternalInvoiceActions"];

/**
 * One row of an invoice of an external system.
 *
 * Evidence: inferred.
 */
export type ExternalInvoiceRows = components["schemas"]["ExternalInvoiceRows"];

/**
 * What became of a reported direct payment.
 *
 * Evidence: inferred.
 */
export type IntermediationInvoiceDirectPaymentResponse =
  components["schemas"]["IntermediationInvoiceDirectPaymentResponse"];

/**
 * A payment that the debtor of an external invoice made directly to the seller.
 *
 * Evidence: inferred.
 */
export type IntermediationInvoiceDirectPayments =
  components["schemas"]["IntermediationInvoiceDirectPayments"];

/**
 * One invoice of an external system and its payments.
 *
 * Evidence: inferred.
 */
export type IntermediatorInvoice = components["schemas"]["IntermediatorInvoice"];

/**
 * One payment of an invoice of an external system.
 *
 * Evidence: inferred.
 */
export type IntermediatorInvoicePayment = components["schemas"]["IntermediatorInvoicePayment"];

/**
 * What became of an action on an external invoice.
 *
 * Evidence: inferred.
 */
export type InvoiceActionResponse = components["schemas"]["InvoiceActionResponse"];

/**
 * One remark about a request, or about one thing in it.
 *
 * Evidence: inferred.
 */
export type Messages = components["schemas"]["Messages"];

/** What {@link ExternalInvoicesClient.submitInvoiceAction} takes. */
export interface SubmitInvoiceActionInput {
  readonly body: ExternalInvoiceActions;
}

/** What {@link ExternalInvoicesClient.submitInvoiceAction} answers. */
export type SubmitInvoiceActionValue = InvoiceActionResponse;

/** How {@link ExternalInvoicesClient.submitInvoiceAction} can fail. */
export type SubmitInvoiceActionError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link ExternalInvoicesClient.getAgreementStatus} takes. */
export interface GetAgreementStatusInput {
  readonly query?: NonNullable<operations["getAgreementStatus"]["parameters"]["query"]>;
}

/** What {@link ExternalInvoicesClient.getAgreementStatus} answers. */
export type GetAgreementStatusValue = ExternalAgreementStatusResponse;

/** How {@link ExternalInvoicesClient.getAgreementStatus} can fail. */
export type GetAgreementStatusError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link ExternalInvoicesClient.listExternalInvoiceDeliveries} takes. */
export interface ListExternalInvoiceDeliveriesInput {
  readonly query?: NonNullable<operations["listExternalInvoiceDeliveries"]["parameters"]["query"]>;
}

/** What {@link ExternalInvoicesClient.listExternalInvoiceDeliveries} answers. */
export type ListExternalInvoiceDeliveriesValue = ExternalInvoice[];

/** How {@link ExternalInvoicesClient.listExternalInvoiceDeliveries} can fail. */
export type ListExternalInvoiceDeliveriesError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link ExternalInvoicesClient.createDirectPayment} takes. */
export interface CreateDirectPaymentInput {
  readonly body: IntermediationInvoiceDirectPayments;
}

/** What {@link ExternalInvoicesClient.createDirectPayment} answers. */
export type CreateDirectPaymentValue = IntermediationInvoiceDirectPaymentResponse;

/** How {@link ExternalInvoicesClient.createDirectPayment} can fail. */
export type CreateDirectPaymentError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link ExternalInvoicesClient.listExternalInvoicePayments} takes. */
export interface ListExternalInvoicePaymentsInput {
  readonly query?: NonNullable<operations["listExternalInvoicePayments"]["parameters"]["query"]>;
}

/** What {@link ExternalInvoicesClient.listExternalInvoicePayments} answers. */
export type ListExternalInvoicePaymentsValue = IntermediatorInvoice[];

/** How {@link ExternalInvoicesClient.listExternalInvoicePayments} can fail. */
export type ListExternalInvoicePaymentsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;
