// Generated from spec/areas/partners by tools/generate. Do not edit; run pnpm generate.
import type { CallError, DocumentedError, OutcomeUnknownError } from "@cash-in/core";
import type { components, operations } from "./paths.ts";

/**
 * A person to contact at a creditor.
 *
 * Evidence: inferred.
 */
export type ContactPerson = components["schemas"]["ContactPerson"];

/**
 * A creditor in Cash-In's registry and its credentials.
 *
 * Evidence: inferred.
 */
export type Creditor = components["schemas"]["Creditor"];

/**
 * A creditor to create.
 *
 * Evidence: inferred.
 */
export type CreditorData = components["schemas"]["CreditorData"];

/**
 * Business details of a creditor to create.
 *
 * Evidence: inferred.
 */
export type CreditorDetails = components["schemas"]["CreditorDetails"];

/**
 * Credentials with which a creditor uses one service of Cash-In in one environment.
 *
 * Evidence: inferred.
 */
export type CreditorIdentifiers = components["schemas"]["CreditorIdentifiers"];

/**
 * What became of a creditor to create, and its credentials.
 *
 * Evidence: inferred.
 */
export type CreditorResponse = components["schemas"]["CreditorResponse"];

/**
 * How a creditor uses one service of Cash-In.
 *
 * Evidence: inferred.
 */
export type CreditorServiceSettings = components["schemas"]["CreditorServiceSettings"];

/**
 * A creditor as it is to be.
 *
 * Evidence: inferred.
 */
export type CreditorUpdateData = components["schemas"]["CreditorUpdateData"];

/**
 * Business details of a creditor as they are to be. The business id stands in the path.
 *
 * Evidence: inferred.
 */
export type CreditorUpdateDetails = components["schemas"]["CreditorUpdateDetails"];

/**
 * What became of an update of a creditor.
 *
 * Evidence: inferred.
 */
export type CreditorUpdateResponse = components["schemas"]["CreditorUpdateResponse"];

/**
 * What the API says about a request that it did not carry out.
 *
 * Evidence: inferred.
 */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/**
 * Identifiers of one agreement of a creditor, in Cash-In's and in the partner's records.
 *
 * Evidence: inferred.
 */
export type ExternalAgreementIdentifiers = components["schemas"]["ExternalAgreementIdentifiers"];

/**
 * What is known about the delivery of one invoice.
 *
 * Evidence: inferred.
 */
export type InvoicesDeliveryInformation = components["schemas"]["InvoicesDeliveryInformation"];

/**
 * One remark about a request, or about one thing in it.
 *
 * Evidence: inferred.
 */
export type Messages = components["schemas"]["Messages"];

/**
 * A postal address of a customer.
 *
 * Evidence: inferred.
 */
export type SalesAddressDTO = components["schemas"]["SalesAddressDTO"];

/**
 * A text message to send.
 *
 * Evidence: inferred.
 */
export type SmsData = components["schemas"]["SmsData"];

/**
 * What is known about the delivery of a text message to one recipient.
 *
 * Evidence: inferred.
 */
export type SmsDeliveryReport = components["schemas"]["SmsDeliveryReport"];

/**
 * What became of a text message.
 *
 * Evidence: inferred.
 */
export type SmsResponse = components["schemas"]["SmsResponse"];

/** What {@link PartnersClient.createCreditor} takes. */
export interface CreateCreditorInput {
  readonly body: CreditorData;
}

/** What {@link PartnersClient.createCreditor} answers. */
export type CreateCreditorValue = CreditorResponse;

/** How {@link PartnersClient.createCreditor} can fail. */
export type CreateCreditorError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link PartnersClient.updateCreditor} takes. */
export interface UpdateCreditorInput {
  readonly path: operations["updateCreditor"]["parameters"]["path"];
  readonly body: CreditorUpdateData;
}

/** What {@link PartnersClient.updateCreditor} answers. */
export type UpdateCreditorValue = CreditorUpdateResponse;

/** How {@link PartnersClient.updateCreditor} can fail. */
export type UpdateCreditorError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link PartnersClient.getCreditorCredentials} takes. */
export interface GetCreditorCredentialsInput {
  readonly path: operations["getCreditorCredentials"]["parameters"]["path"];
}

/** What {@link PartnersClient.getCreditorCredentials} answers. */
export type GetCreditorCredentialsValue = Creditor;

/** How {@link PartnersClient.getCreditorCredentials} can fail. */
export type GetCreditorCredentialsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link PartnersClient.listExternalAgreementIdentifiers} takes. */
export interface ListExternalAgreementIdentifiersInput {
  readonly path: operations["listExternalAgreementIdentifiers"]["parameters"]["path"];
}

/** What {@link PartnersClient.listExternalAgreementIdentifiers} answers. */
export type ListExternalAgreementIdentifiersValue = ExternalAgreementIdentifiers[];

/** How {@link PartnersClient.listExternalAgreementIdentifiers} can fail. */
export type ListExternalAgreementIdentifiersError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link PartnersClient.listSellerInvoiceDeliveries} takes. */
export interface ListSellerInvoiceDeliveriesInput {
  readonly path: operations["listSellerInvoiceDeliveries"]["parameters"]["path"];
  readonly query?: NonNullable<operations["listSellerInvoiceDeliveries"]["parameters"]["query"]>;
}

/** What {@link PartnersClient.listSellerInvoiceDeliveries} answers. */
export type ListSellerInvoiceDeliveriesValue = InvoicesDeliveryInformation[];

/** How {@link PartnersClient.listSellerInvoiceDeliveries} can fail. */
export type ListSellerInvoiceDeliveriesError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link PartnersClient.sendSms} takes. */
export interface SendSmsInput {
  readonly body: SmsData;
}

/** What {@link PartnersClient.sendSms} answers. */
export type SendSmsValue = SmsResponse;

/** How {@link PartnersClient.sendSms} can fail. */
export type SendSmsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;
