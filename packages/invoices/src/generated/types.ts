// Generated from spec/areas/invoices by tools/generate. Do not edit; run pnpm generate.
import type { CallError, DocumentedError, OutcomeUnknownError } from "@cash-in/core";
import type { components, operations } from "./paths.ts";

/**
 * One uploaded batch of invoices with its export lines.
 *
 * Evidence: inferred.
 */
export type BatchDataResponse = components["schemas"]["BatchDataResponse"];

/**
 * One invoice or credit note of a batch. It presumably carries less than SalesInvoice, or it would
 * need no schema of its own.
 *
 * Evidence: inferred.
 */
export type BatchInvoices = components["schemas"]["BatchInvoices"];

/**
 * A batch of invoices to be created.
 *
 * Evidence: inferred.
 */
export type BatchInvoicesList = components["schemas"]["BatchInvoicesList"];

/**
 * A value of the seller's own, which travels with the invoice under a name agreed with Cash-In.
 *
 * Evidence: inferred.
 */
export type CustomParameters = components["schemas"]["CustomParameters"];

/**
 * A customer's agreement to receive invoices electronically.
 *
 * Evidence: inferred.
 */
export type ElectronicInvoicingContracts = components["schemas"]["ElectronicInvoicingContracts"];

/**
 * What the API says about a request that it did not carry out.
 *
 * Evidence: inferred.
 */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/**
 * The Finvoice account of a customer, as it shall be from now on.
 *
 * Evidence: inferred.
 */
export type FinvoiceAccountUpdate = components["schemas"]["FinvoiceAccountUpdate"];

/**
 * The Finvoice account of a customer after the update.
 *
 * Evidence: inferred.
 */
export type FinvoiceAccountUpdateResponse = components["schemas"]["FinvoiceAccountUpdateResponse"];

/**
 * What became of a payment, and what is left to pay.
 *
 * Evidence: inferred.
 */
export type InvoicePaymentsResponse = components["schemas"]["InvoicePaymentsResponse"];

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
 * A payment; the name is the vendor's. What Nxs stands for, and how this shape differs from
 * ReceivedPayments, is unknown.
 *
 * Evidence: inferred.
 */
export type NxsReceivedPayments = components["schemas"]["NxsReceivedPayments"];

/**
 * Whether an invoice was handed over to Payment Control, and what is open there.
 *
 * Evidence: inferred.
 */
export type OnlineInvoicePaymentControl = components["schemas"]["OnlineInvoicePaymentControl"];

/**
 * One sales invoice or credit note as Cash-In holds it.
 *
 * Evidence: inferred.
 */
export type OnlineSalesInvoices = components["schemas"]["OnlineSalesInvoices"];

/**
 * One page of sales invoices.
 *
 * Evidence: inferred.
 */
export type PagedSalesInvoicesResponse = components["schemas"]["PagedSalesInvoicesResponse"];

/**
 * One incoming payment of an invoice.
 *
 * Evidence: inferred.
 */
export type ReceivedPaymentRows = components["schemas"]["ReceivedPaymentRows"];

/**
 * The payments that came to one bank account on one day.
 *
 * Evidence: inferred.
 */
export type ReceivedPayments = components["schemas"]["ReceivedPayments"];

/**
 * The payments that Payment Control has received. Their allocation may still change.
 *
 * Evidence: inferred.
 */
export type ReceivedPaymentsResponse = components["schemas"]["ReceivedPaymentsResponse"];

/**
 * A postal address of a customer.
 *
 * Evidence: inferred.
 */
export type SalesAddressDTO = components["schemas"]["SalesAddressDTO"];

/**
 * A sales invoice or credit note to be created. The seller is the creditor account of the access
 * token.
 *
 * Evidence: inferred.
 */
export type SalesInvoice = components["schemas"]["SalesInvoice"];

/**
 * A file that is delivered with the invoice.
 *
 * Evidence: inferred.
 */
export type SalesInvoiceAttachment = components["schemas"]["SalesInvoiceAttachment"];

/**
 * One invoice of an uploaded batch, and how far it was passed on for delivery.
 *
 * Evidence: inferred.
 */
export type SalesInvoiceBatchLine = components["schemas"]["SalesInvoiceBatchLine"];

/**
 * What became of a batch of invoices.
 *
 * Evidence: inferred.
 */
export type SalesInvoiceBatchResponse = components["schemas"]["SalesInvoiceBatchResponse"];

/**
 * A payment of an invoice that the seller received itself.
 *
 * Evidence: inferred.
 */
export type SalesInvoicePayment = components["schemas"]["SalesInvoicePayment"];

/**
 * What became of one invoice of the request.
 *
 * Evidence: inferred.
 */
export type SalesInvoiceResponse = components["schemas"]["SalesInvoiceResponse"];

/**
 * One row of an invoice. On a credit note the quantity and the amounts are negative.
 *
 * Evidence: inferred.
 */
export type SalesInvoiceRow = components["schemas"]["SalesInvoiceRow"];

/**
 * An invoice that has not reached the buyer, as it shall be from now on. Whether a property that is
 * left out keeps its value or loses it is unknown, so send every one that the invoice shall have.
 *
 * Evidence: inferred.
 */
export type SalesInvoiceUpdate = components["schemas"]["SalesInvoiceUpdate"];

/**
 * What became of an update.
 *
 * Evidence: inferred.
 */
export type SalesInvoiceUpdateResponse = components["schemas"]["SalesInvoiceUpdateResponse"];

/**
 * The amounts of an invoice that share one VAT rate.
 *
 * Evidence: inferred.
 */
export type SalesInvoiceVatBreakdown = components["schemas"]["SalesInvoiceVatBreakdown"];

/**
 * A sales invoice or credit note to be created, together with the seller on whose behalf it is
 * sent.
 *
 * Evidence: inferred.
 */
export type SalesInvoiceWithSellerInfoDTO = components["schemas"]["SalesInvoiceWithSellerInfoDTO"];

/**
 * The seller on whose behalf an intermediation seller sends an invoice.
 *
 * Evidence: inferred.
 */
export type SellerInfoDTO = components["schemas"]["SellerInfoDTO"];

/**
 * Number and sum of the invoices that share a delivery type and an invoice date.
 *
 * Evidence: inferred.
 */
export type ViewOnlineInvoiceDeliveryStats =
  components["schemas"]["ViewOnlineInvoiceDeliveryStats"];

/** What {@link InvoicesClient.getDeliveryStatistics} takes. */
export interface GetDeliveryStatisticsInput {
  readonly query: operations["getDeliveryStatistics"]["parameters"]["query"];
}

/** What {@link InvoicesClient.getDeliveryStatistics} answers. */
export type GetDeliveryStatisticsValue = ViewOnlineInvoiceDeliveryStats[];

/** How {@link InvoicesClient.getDeliveryStatistics} can fail. */
export type GetDeliveryStatisticsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link InvoicesClient.listElectronicInvoicingContracts} takes. */
export interface ListElectronicInvoicingContractsInput {
  readonly query?: NonNullable<
    operations["listElectronicInvoicingContracts"]["parameters"]["query"]
  >;
}

/** What {@link InvoicesClient.listElectronicInvoicingContracts} answers. */
export type ListElectronicInvoicingContractsValue = ElectronicInvoicingContracts[];

/** How {@link InvoicesClient.listElectronicInvoicingContracts} can fail. */
export type ListElectronicInvoicingContractsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link InvoicesClient.updateFinvoiceAccount} takes. */
export interface UpdateFinvoiceAccountInput {
  readonly body: FinvoiceAccountUpdate;
}

/** What {@link InvoicesClient.updateFinvoiceAccount} answers. */
export type UpdateFinvoiceAccountValue = FinvoiceAccountUpdateResponse;

/** How {@link InvoicesClient.updateFinvoiceAccount} can fail. */
export type UpdateFinvoiceAccountError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link InvoicesClient.getInvoiceDeliveryInformation} takes. */
export interface GetInvoiceDeliveryInformationInput {
  readonly query?: NonNullable<operations["getInvoiceDeliveryInformation"]["parameters"]["query"]>;
}

/** What {@link InvoicesClient.getInvoiceDeliveryInformation} answers. */
export type GetInvoiceDeliveryInformationValue = InvoicesDeliveryInformation[];

/** How {@link InvoicesClient.getInvoiceDeliveryInformation} can fail. */
export type GetInvoiceDeliveryInformationError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link InvoicesClient.listReceivedPayments} takes. */
export interface ListReceivedPaymentsInput {
  readonly query?: NonNullable<operations["listReceivedPayments"]["parameters"]["query"]>;
}

/** What {@link InvoicesClient.listReceivedPayments} answers. */
export type ListReceivedPaymentsValue = ReceivedPaymentsResponse;

/** How {@link InvoicesClient.listReceivedPayments} can fail. */
export type ListReceivedPaymentsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link InvoicesClient.listInvoiceBatches} takes. */
export interface ListInvoiceBatchesInput {
  readonly query?: NonNullable<operations["listInvoiceBatches"]["parameters"]["query"]>;
}

/** What {@link InvoicesClient.listInvoiceBatches} answers. */
export type ListInvoiceBatchesValue = BatchDataResponse[];

/** How {@link InvoicesClient.listInvoiceBatches} can fail. */
export type ListInvoiceBatchesError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link InvoicesClient.submitSalesInvoiceBatch} takes. */
export interface SubmitSalesInvoiceBatchInput {
  readonly body: SalesInvoice[];
}

/** What {@link InvoicesClient.submitSalesInvoiceBatch} answers. */
export type SubmitSalesInvoiceBatchValue = SalesInvoiceBatchResponse;

/** How {@link InvoicesClient.submitSalesInvoiceBatch} can fail. */
export type SubmitSalesInvoiceBatchError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link InvoicesClient.createInvoiceBatch} takes. */
export interface CreateInvoiceBatchInput {
  readonly body: BatchInvoicesList;
}

/** What {@link InvoicesClient.createInvoiceBatch} answers. */
export type CreateInvoiceBatchValue = SalesInvoiceBatchResponse;

/** How {@link InvoicesClient.createInvoiceBatch} can fail. */
export type CreateInvoiceBatchError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link InvoicesClient.listSalesInvoices} takes. */
export interface ListSalesInvoicesInput {
  readonly query?: NonNullable<operations["listSalesInvoices"]["parameters"]["query"]>;
}

/** What {@link InvoicesClient.listSalesInvoices} answers. */
export type ListSalesInvoicesValue = PagedSalesInvoicesResponse;

/** How {@link InvoicesClient.listSalesInvoices} can fail. */
export type ListSalesInvoicesError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link InvoicesClient.createInvoices} takes. */
export interface CreateInvoicesInput {
  readonly body: SalesInvoice[];
}

/** What {@link InvoicesClient.createInvoices} answers. */
export type CreateInvoicesValue = SalesInvoiceResponse[];

/** How {@link InvoicesClient.createInvoices} can fail. */
export type CreateInvoicesError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link InvoicesClient.updateInvoice} takes. */
export interface UpdateInvoiceInput {
  readonly path: operations["updateInvoice"]["parameters"]["path"];
  readonly body: SalesInvoiceUpdate;
}

/** What {@link InvoicesClient.updateInvoice} answers. */
export type UpdateInvoiceValue = SalesInvoiceUpdateResponse;

/** How {@link InvoicesClient.updateInvoice} can fail. */
export type UpdateInvoiceError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link InvoicesClient.submitInvoicePayment} takes. */
export interface SubmitInvoicePaymentInput {
  readonly path: operations["submitInvoicePayment"]["parameters"]["path"];
  readonly body: SalesInvoicePayment;
}

/** What {@link InvoicesClient.submitInvoicePayment} answers. */
export type SubmitInvoicePaymentValue = InvoicePaymentsResponse;

/** How {@link InvoicesClient.submitInvoicePayment} can fail. */
export type SubmitInvoicePaymentError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link InvoicesClient.getInvoiceStatus} takes. */
export interface GetInvoiceStatusInput {
  readonly path: operations["getInvoiceStatus"]["parameters"]["path"];
}

/** What {@link InvoicesClient.getInvoiceStatus} answers. */
export type GetInvoiceStatusValue = OnlineInvoicePaymentControl;

/** How {@link InvoicesClient.getInvoiceStatus} can fail. */
export type GetInvoiceStatusError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;

/** What {@link InvoicesClient.createInvoicesWithSeller} takes. */
export interface CreateInvoicesWithSellerInput {
  readonly body: SalesInvoiceWithSellerInfoDTO[];
}

/** What {@link InvoicesClient.createInvoicesWithSeller} answers. */
export type CreateInvoicesWithSellerValue = SalesInvoiceResponse[];

/** How {@link InvoicesClient.createInvoicesWithSeller} can fail. */
export type CreateInvoicesWithSellerError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;
