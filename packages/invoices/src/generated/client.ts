// Generated from spec/areas/invoices by tools/generate. Do not edit; run pnpm generate.
import {
  type ApiKeyClientOptions,
  createClient,
  type Operation,
  type OperationMethod,
  type PagedOperationMethod,
} from "@cash-in/core";
import { area } from "./area.ts";
import {
  createInvoiceBatch,
  createInvoices,
  createInvoicesWithSeller,
  getDeliveryStatistics,
  getInvoiceDeliveryInformation,
  getInvoiceStatus,
  listElectronicInvoicingContracts,
  listInvoiceBatches,
  listReceivedPayments,
  listSalesInvoices,
  submitInvoicePayment,
  submitSalesInvoiceBatch,
  updateFinvoiceAccount,
  updateInvoice,
} from "./operations.ts";
import type {
  CreateInvoiceBatchError,
  CreateInvoiceBatchInput,
  CreateInvoiceBatchValue,
  CreateInvoicesError,
  CreateInvoicesInput,
  CreateInvoicesValue,
  CreateInvoicesWithSellerError,
  CreateInvoicesWithSellerInput,
  CreateInvoicesWithSellerValue,
  GetDeliveryStatisticsError,
  GetDeliveryStatisticsInput,
  GetDeliveryStatisticsValue,
  GetInvoiceDeliveryInformationError,
  GetInvoiceDeliveryInformationInput,
  GetInvoiceDeliveryInformationValue,
  GetInvoiceStatusError,
  GetInvoiceStatusInput,
  GetInvoiceStatusValue,
  ListElectronicInvoicingContractsError,
  ListElectronicInvoicingContractsInput,
  ListElectronicInvoicingContractsValue,
  ListInvoiceBatchesError,
  ListInvoiceBatchesInput,
  ListInvoiceBatchesValue,
  ListReceivedPaymentsError,
  ListReceivedPaymentsInput,
  ListReceivedPaymentsValue,
  ListSalesInvoicesError,
  ListSalesInvoicesInput,
  ListSalesInvoicesValue,
  OnlineSalesInvoices,
  SubmitInvoicePaymentError,
  SubmitInvoicePaymentInput,
  SubmitInvoicePaymentValue,
  SubmitSalesInvoiceBatchError,
  SubmitSalesInvoiceBatchInput,
  SubmitSalesInvoiceBatchValue,
  UpdateFinvoiceAccountError,
  UpdateFinvoiceAccountInput,
  UpdateFinvoiceAccountValue,
  UpdateInvoiceError,
  UpdateInvoiceInput,
  UpdateInvoiceValue,
} from "./types.ts";

/** Client of Invoice Service. Creating, delivering and following sales invoices. */
export interface InvoicesClient {
  /**
   * Get delivery statistics of a period.
   *
   * Counts the invoices of a period and adds up their totals, grouped by delivery type and invoice
   * date.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-delivery-statistics-4156750e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.getDeliveryStatistics({
   *   query: { invoiceDateFrom: "2026-09-01", invoiceDateTo: "2026-09-30" },
   * });
   * ```
   */
  readonly getDeliveryStatistics: OperationMethod<
    GetDeliveryStatisticsInput,
    GetDeliveryStatisticsValue,
    GetDeliveryStatisticsError
  >;

  /**
   * List electronic invoicing contracts.
   *
   * Lists the electronic invoicing contracts of the authenticated intermediator. We read a contract
   * as a customer who receives invoices electronically, and the address for it.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-electronic-invoicing-contracts-4156758e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.listElectronicInvoicingContracts({
   *   query: { customerNumber: "C-1001", businessCode: "9000004-6" },
   * });
   * ```
   */
  readonly listElectronicInvoicingContracts: OperationMethod<
    ListElectronicInvoicingContractsInput,
    ListElectronicInvoicingContractsValue,
    ListElectronicInvoicingContractsError
  >;

  /**
   * Set the Finvoice account of a customer.
   *
   * Sets where a customer receives e-invoices. A customer without such an account gets one, and it
   * becomes the default delivery method. Sent twice: the account is presumably the same as after
   * the first call, unless someone else changed it in between.
   *
   * Effect: replace. Taken to be the same twice as once; sent again after a 429, 502, 503 or 504, a
   * lost connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/submit-update-to-finvoice-account-4156752e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * // Shortened: send the whole body, since what is left out may be lost.
   * const value = await invoices.updateFinvoiceAccount({
   *   body: { CustomerNumber: "C-1001", EInvoiceAddress: "003790000046" },
   * });
   * ```
   */
  readonly updateFinvoiceAccount: OperationMethod<
    UpdateFinvoiceAccountInput,
    UpdateFinvoiceAccountValue,
    UpdateFinvoiceAccountError
  >;

  /**
   * Get the delivery information of invoices.
   *
   * Tells of each invoice how and when it was delivered, or why it was not. The vendor recommends
   * fetching it once a day.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-invoice-delivery-information-4156746e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.getInvoiceDeliveryInformation({
   *   query: { invoiceNumber: "INV-2026-001", deliveryDateFrom: "2026-09-15" },
   * });
   * ```
   */
  readonly getInvoiceDeliveryInformation: OperationMethod<
    GetInvoiceDeliveryInformationInput,
    GetInvoiceDeliveryInformationValue,
    GetInvoiceDeliveryInformationError
  >;

  /**
   * List payments that Payment Control received.
   *
   * Lists the transactions that came to Payment Control from debtors for the creditor's open
   * invoices. It is not the final status of a payment: what a payment was used for may still
   * change.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-received-payments-4156751e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.listReceivedPayments({
   *   query: { invoiceNumber: "INV-2026-005", paymentDateFrom: "2026-10-01" },
   * });
   * ```
   */
  readonly listReceivedPayments: OperationMethod<
    ListReceivedPaymentsInput,
    ListReceivedPaymentsValue,
    ListReceivedPaymentsError
  >;

  /**
   * List uploaded batches with their export lines.
   *
   * Lists the batches of sales invoices that were uploaded, and how far each invoice was passed on
   * for delivery. As we read it, it also tells whether a batch arrived whose upload ended without
   * an answer.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.listInvoiceBatches({
   *   query: { batchId: "B-20261015-0002", invoiceNumber: "INV-2026-005" },
   * });
   * ```
   */
  readonly listInvoiceBatches: OperationMethod<
    ListInvoiceBatchesInput,
    ListInvoiceBatchesValue,
    ListInvoiceBatchesError
  >;

  /**
   * Submit a batch of sales invoices.
   *
   * Uploads a batch of sales invoices. We read that credit notes can be among them, and that they
   * are created and queued for delivery afterwards. In later generations of the vendor's site it
   * takes the place of `createInvoiceBatch`. Letters and e-invoices leave for the buyers, which is
   * graver than creating invoices, so the effect is `notify`. Sent twice: there may be two batches,
   * and the buyers may get every invoice twice; a letter cannot be called back.
   *
   * Effect: notify. Never sent twice by this client. When the outcome is unknown, ask
   * `listInvoiceBatches` by `InvoiceNumber`. A batch with a line for the invoice, uploaded at that
   * time, presumably shows that the upload arrived. Not finding one proves nothing: ask Cash-In
   * before you send it again.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/submit-a-batch-of-sales-invoices-4169248e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.submitSalesInvoiceBatch({
   *   body: [
   *     {
   *       InvoiceNumber: "INV-2026-004",
   *       InvoiceDate: "2026-10-15",
   *       InvoiceRows: [{ RowNumber: 1, ProductCode: "MAG" }],
   *     },
   *   ],
   * });
   * ```
   */
  readonly submitSalesInvoiceBatch: OperationMethod<
    SubmitSalesInvoiceBatchInput,
    SubmitSalesInvoiceBatchValue,
    SubmitSalesInvoiceBatchError
  >;

  /**
   * Create a batch of invoices.
   *
   * Creates the sales invoices of a batch. We read that credit notes can be among them, and that
   * each is queued for delivery. Later generations of the vendor's site no longer have this call;
   * they have `submitSalesInvoiceBatch`. Letters and e-invoices leave for the buyers, which is
   * graver than creating invoices, so the effect is `notify`. Sent twice: the buyers may get every
   * invoice twice, and a letter cannot be called back; whether a number that was used before is
   * refused is unknown.
   *
   * Effect: notify. Never sent twice by this client. When the outcome is unknown, ask
   * `listSalesInvoices` by `InvoiceNumber`. An invoice that is found with its number, and was not
   * there before, was presumably created: compare the number itself, on all pages. Not finding it
   * proves nothing: ask Cash-In before you send it again.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/create-batch-of-invoices-4156744e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.createInvoiceBatch({
   *   body: {
   *     Invoices: [
   *       {
   *         InvoiceNumber: "INV-2026-001",
   *         InvoiceDate: "2026-09-15",
   *         InvoiceRows: [{ RowNumber: 1, ProductCode: "EL-01" }],
   *       },
   *     ],
   *   },
   * });
   * ```
   */
  readonly createInvoiceBatch: OperationMethod<
    CreateInvoiceBatchInput,
    CreateInvoiceBatchValue,
    CreateInvoiceBatchError
  >;

  /**
   * List sales invoices.
   *
   * Lists the sales invoices of the creditor account, page by page. The path stands in a request
   * sample of the vendor's; that the sample belongs to this page is our inference. As we read it,
   * it also tells whether an invoice was created, or a payment booked, by a call that ended without
   * an answer.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method and path documented; request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/list-all-sales-invoices-4156766e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.listSalesInvoices({
   *   query: { invoiceNumber: "INV-2026-001", customerNumber: "C-1001" },
   * });
   * ```
   */
  readonly listSalesInvoices: PagedOperationMethod<
    ListSalesInvoicesInput,
    ListSalesInvoicesValue,
    ListSalesInvoicesError,
    OnlineSalesInvoices
  >;

  /**
   * Create one or many sales invoices.
   *
   * Creates the sales invoices of the payload, one or many. We read that credit notes can be among
   * them, and that each is queued for delivery. In invoice intermediation each invoice is validated
   * before it is delivered. Creating them is not all that happens: a letter or an e-invoice leaves
   * for the buyer, which is graver, so the effect is `notify`. Whether some invoices of a payload
   * can be rejected while others are accepted is unknown; look at every one of the answer. Sent
   * twice: the buyers may get every invoice twice, and a letter cannot be called back; whether a
   * number that was used before is refused is unknown.
   *
   * Effect: notify. Never sent twice by this client. When the outcome is unknown, ask
   * `listSalesInvoices` by `InvoiceNumber`. An invoice that is found with its number, and was not
   * there before, was presumably created: compare the number itself, on all pages. Not finding it
   * proves nothing: ask Cash-In before you send it again.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/create-an-invoice-4156743e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.createInvoices({
   *   body: [
   *     {
   *       InvoiceNumber: "INV-2026-001",
   *       InvoiceDate: "2026-09-15",
   *       InvoiceRows: [{ RowNumber: 1, ProductCode: "EL-01" }],
   *     },
   *   ],
   * });
   * ```
   */
  readonly createInvoices: OperationMethod<
    CreateInvoicesInput,
    CreateInvoicesValue,
    CreateInvoicesError
  >;

  /**
   * Update an invoice that has not reached the buyer.
   *
   * Changes an invoice that is not delivered yet or whose delivery failed; any other is refused. A
   * failed one presumably goes back into the delivery queue, so that a letter or an e-invoice
   * leaves, and the effect is `notify`. Sent twice: the second call may start another delivery, or
   * be refused with 402 because the first one already led to a delivery, so a refusal does not mean
   * that nothing was changed.
   *
   * Effect: notify. Never sent twice by this client. When the outcome is unknown, ask
   * `listSalesInvoices` by `invoiceNumber`. The invoice presumably has the values that were sent
   * once the update took effect; compare those that are listed. That it was delivered proves
   * nothing: it may have left unchanged. Ask Cash-In before you send it again.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/update-an-invoice-4156748e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * // Shortened: send the whole body, since what is left out may be lost.
   * const value = await invoices.updateInvoice({
   *   path: { invoiceNumber: "INV-2026-001" },
   *   body: { InvoiceDate: "2026-09-15", DueDate: "2026-09-29" },
   * });
   * ```
   */
  readonly updateInvoice: OperationMethod<
    UpdateInvoiceInput,
    UpdateInvoiceValue,
    UpdateInvoiceError
  >;

  /**
   * Submit a payment of an invoice.
   *
   * Reports a payment that the seller received for an invoice, which lowers what the buyer still
   * owes. A payment of less than the invoice's total counts as a partial payment. Sent twice: the
   * amount may be booked twice, and the buyer then owes too little.
   *
   * Effect: create. Never sent twice by this client. When the outcome is unknown, ask
   * `listSalesInvoices` by `invoiceNumber`. OpenAmount is lower than before the lost call, by the
   * amount paid, once the payment has been booked. Where another payment of that amount may have
   * come in meanwhile, it proves nothing; ask Cash-In.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/submit-payment-for-an-invoice-4156749e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.submitInvoicePayment({
   *   path: { invoiceNumber: "INV-2026-005" },
   *   body: { PaymentAmount: 46.65, PaymentDate: "2026-10-20" },
   * });
   * ```
   */
  readonly submitInvoicePayment: OperationMethod<
    SubmitInvoicePaymentInput,
    SubmitInvoicePaymentValue,
    SubmitInvoicePaymentError
  >;

  /**
   * Get the Payment Control status of an invoice.
   *
   * Tells whether an invoice was handed over to Payment Control, and what is open there. Invoices
   * of the Invoice Intermediation service are never handed over, because the debtor pays the
   * creditor directly.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-invoice-status-4156747e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.getInvoiceStatus({ path: { invoiceNumber: "INV-2026-005" } });
   * ```
   */
  readonly getInvoiceStatus: OperationMethod<
    GetInvoiceStatusInput,
    GetInvoiceStatusValue,
    GetInvoiceStatusError
  >;

  /**
   * Create sales invoices on behalf of a seller.
   *
   * Creates sales invoices for an intermediation seller, with the data of the seller on every
   * invoice. We read that credit notes can be among them. Letters and e-invoices leave for the
   * buyers, which is graver than creating invoices, so the effect is `notify`. Whether some
   * invoices of a payload can be rejected while others are accepted is unknown; look at every one
   * of the answer. Sent twice: the buyers may get every invoice twice, and a letter cannot be
   * called back; whether a number that was used before is refused is unknown.
   *
   * Effect: notify. Never sent twice by this client. When the outcome is unknown, ask
   * `listSalesInvoices` by `InvoiceNumber`. An invoice that is found with its number, and was not
   * there before, was presumably created: compare the number itself, on all pages. Whether invoices
   * of all sellers are listed is unknown, too. Not finding it proves nothing: ask Cash-In before
   * you send it again.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/create-an-invoice-with-seller-information-4156745e0
   * @example
   * ```ts
   * import { createInvoicesClient } from "@cash-in/invoices";
   *
   * const invoices = createInvoicesClient({ apiKey: "your-key", server: "mock" });
   * const value = await invoices.createInvoicesWithSeller({
   *   body: [
   *     {
   *       InvoiceNumber: "INV-2026-006",
   *       InvoiceDate: "2026-09-15",
   *       InvoiceRows: [{ RowNumber: 1, ProductCode: "WATER" }],
   *       SellerInfo: { BusinessCode: "9000003-8" },
   *     },
   *   ],
   * });
   * ```
   */
  readonly createInvoicesWithSeller: OperationMethod<
    CreateInvoicesWithSellerInput,
    CreateInvoicesWithSellerValue,
    CreateInvoicesWithSellerError
  >;
}

/**
 * Makes a client of Invoice Service. Nothing is sent before an operation is called.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 */
export function createInvoicesClient(options: ApiKeyClientOptions): InvoicesClient {
  return createClient<InvoicesClient>(
    area,
    [
      getDeliveryStatistics,
      listElectronicInvoicingContracts,
      updateFinvoiceAccount,
      getInvoiceDeliveryInformation,
      listReceivedPayments,
      listInvoiceBatches,
      submitSalesInvoiceBatch,
      createInvoiceBatch,
      listSalesInvoices,
      createInvoices,
      updateInvoice,
      submitInvoicePayment,
      getInvoiceStatus,
      createInvoicesWithSeller,
    ],
    options,
  );
}

/**
 * Makes a client of some operations of Invoice Service: what a program does not name is left out of
 * its bundle.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 * @example
 * ```ts
 * import { createInvoicesClientOf, getDeliveryStatistics } from "@cash-in/invoices";
 *
 * const invoices = createInvoicesClientOf([getDeliveryStatistics], {
 *   apiKey: "your-key",
 *   server: "mock",
 * });
 * ```
 */
export function createInvoicesClientOf<
  const Operations extends readonly (Operation & { readonly id: keyof InvoicesClient })[],
>(
  operations: Operations,
  options: ApiKeyClientOptions,
): Pick<InvoicesClient, Operations[number]["id"]> {
  return createClient<Pick<InvoicesClient, Operations[number]["id"]>>(area, operations, options);
}
