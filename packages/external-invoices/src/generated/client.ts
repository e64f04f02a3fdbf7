// Generated from spec/areas/external-invoices by tools/generate. Do not edit; run pnpm generate.
import {
  type ApiKeyClientOptions,
  createClient,
  type Operation,
  type OperationMethod,
} from "@cash-in/core";
import { area } from "./area.ts";
import {
  createDirectPayment,
  getAgreementStatus,
  listExternalInvoiceDeliveries,
  listExternalInvoicePayments,
  submitInvoiceAction,
} from "./operations.ts";
import type {
  CreateDirectPaymentError,
  CreateDirectPaymentInput,
  CreateDirectPaymentValue,
  GetAgreementStatusError,
  GetAgreementStatusInput,
  GetAgreementStatusValue,
  ListExternalInvoiceDeliveriesError,
  ListExternalInvoiceDeliveriesInput,
  ListExternalInvoiceDeliveriesValue,
  ListExternalInvoicePaymentsError,
  ListExternalInvoicePaymentsInput,
  ListExternalInvoicePaymentsValue,
  SubmitInvoiceActionError,
  SubmitInvoiceActionInput,
  SubmitInvoiceActionValue,
} from "./types.ts";

/**
 * Client of External invoices. Invoices of an external intermediation system, their deliveries,
 * payments and actions.
 */
export interface ExternalInvoicesClient {
  /**
   * Submit an action on an external invoice.
   *
   * Sends a message about an external invoice to the target system. Which actions there are is not
   * documented; a sibling API of the same group has a new due date, a pause and a withdrawal, among
   * others. Letters to the debtor may start or stop because of it, and we know no call that takes
   * it back. Sent twice: the target system gets the message twice; what it makes of the second one
   * is not known.
   *
   * Effect: notify. Never sent twice by this client. When the outcome is unknown, no call tells
   * whether it took effect. We know no call that lists the actions of an external invoice. Ask
   * Cash-In before you send again.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/submit-an-invoice-action-4156756e0
   * @example
   * ```ts
   * import { createExternalInvoicesClient } from "@cash-in/external-invoices";
   *
   * const externalInvoices = createExternalInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await externalInvoices.submitInvoiceAction({
   *   body: { InvoiceNumber: "INV-2026-011", ActionCode: "DUEDATE" },
   * });
   * ```
   */
  readonly submitInvoiceAction: OperationMethod<
    SubmitInvoiceActionInput,
    SubmitInvoiceActionValue,
    SubmitInvoiceActionError
  >;

  /**
   * Retrieve the status of the agreement.
   *
   * Tells the status of the agreement under which a seller sends external invoices through Cash-In.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-status-of-the-agreement-4156757e0
   * @example
   * ```ts
   * import { createExternalInvoicesClient } from "@cash-in/external-invoices";
   *
   * const externalInvoices = createExternalInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await externalInvoices.getAgreementStatus({
   *   query: { agreementIdentifier: "AGR-2026-0003" },
   * });
   * ```
   */
  readonly getAgreementStatus: OperationMethod<
    GetAgreementStatusInput,
    GetAgreementStatusValue,
    GetAgreementStatusError
  >;

  /**
   * List deliveries of external invoices.
   *
   * Lists invoices of an external system with how and when each was delivered, and with their rows.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-delivery-information-4156753e0
   * @example
   * ```ts
   * import { createExternalInvoicesClient } from "@cash-in/external-invoices";
   *
   * const externalInvoices = createExternalInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await externalInvoices.listExternalInvoiceDeliveries({
   *   query: { invoiceNumber: "INV-2026-011", deliveryDateFrom: "2026-09-01" },
   * });
   * ```
   */
  readonly listExternalInvoiceDeliveries: OperationMethod<
    ListExternalInvoiceDeliveriesInput,
    ListExternalInvoiceDeliveriesValue,
    ListExternalInvoiceDeliveriesError
  >;

  /**
   * Report a direct payment of an external invoice.
   *
   * Tells the target system that the debtor has paid an external invoice directly to the seller,
   * with the date and the type of the payment. Sent twice: the payment is probably booked twice,
   * and the debtor then seems to owe less than is due; whether the target system recognises a
   * repeated payment is not known.
   *
   * Effect: create. Never sent twice by this client. When the outcome is unknown, ask
   * `listExternalInvoicePayments` by InvoiceNumber, PaymentDate and PaymentAmount. A listed payment
   * of that date and amount shows that the report took effect. A missing one proves nothing,
   * because it is not known when, or whether, reported payments are listed there. Ask Cash-In
   * before you send again.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/create-an-direct-payment-4156755e0
   * @example
   * ```ts
   * import { createExternalInvoicesClient } from "@cash-in/external-invoices";
   *
   * const externalInvoices = createExternalInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await externalInvoices.createDirectPayment({
   *   body: { InvoiceNumber: "INV-2026-011", PaymentDate: "2026-09-28", PaymentAmount: 20 },
   * });
   * ```
   */
  readonly createDirectPayment: OperationMethod<
    CreateDirectPaymentInput,
    CreateDirectPaymentValue,
    CreateDirectPaymentError
  >;

  /**
   * List payments of external invoices.
   *
   * Lists payments of invoices of an external system. That they come with their invoice is our
   * guess.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-payment-information-4156754e0
   * @example
   * ```ts
   * import { createExternalInvoicesClient } from "@cash-in/external-invoices";
   *
   * const externalInvoices = createExternalInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await externalInvoices.listExternalInvoicePayments({
   *   query: { invoiceNumber: "INV-2026-011", paymentDateFrom: "2026-09-01" },
   * });
   * ```
   */
  readonly listExternalInvoicePayments: OperationMethod<
    ListExternalInvoicePaymentsInput,
    ListExternalInvoicePaymentsValue,
    ListExternalInvoicePaymentsError
  >;
}

/**
 * Makes a client of External invoices. Nothing is sent before an operation is called.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 */
export function createExternalInvoicesClient(options: ApiKeyClientOptions): ExternalInvoicesClient {
  return createClient<ExternalInvoicesClient>(
    area,
    [
      submitInvoiceAction,
      getAgreementStatus,
      listExternalInvoiceDeliveries,
      createDirectPayment,
      listExternalInvoicePayments,
    ],
    options,
  );
}

/**
 * Makes a client of some operations of External invoices: what a program does not name is left out
 * of its bundle.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 * @example
 * ```ts
 * import { createExternalInvoicesClientOf, getAgreementStatus } from "@cash-in/external-invoices";
 *
 * const externalInvoices = createExternalInvoicesClientOf([getAgreementStatus], {
 *   apiKey: "your-key",
 *   server: "mock",
 * });
 * ```
 */
export function createExternalInvoicesClientOf<
  const Operations extends readonly (Operation & { readonly id: keyof ExternalInvoicesClient })[],
>(
  operations: Operations,
  options: ApiKeyClientOptions,
): Pick<ExternalInvoicesClient, Operations[number]["id"]> {
  return createClient<Pick<ExternalInvoicesClient, Operations[number]["id"]>>(
    area,
    operations,
    options,
  );
}
