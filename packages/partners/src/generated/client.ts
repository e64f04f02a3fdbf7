// Generated from spec/areas/partners by tools/generate. Do not edit; run pnpm generate.
import {
  createClient,
  type MasterKeyClientOptions,
  type Operation,
  type OperationMethod,
} from "@cash-in/core";
import { area } from "./area.ts";
import {
  createCreditor,
  getCreditorCredentials,
  listExternalAgreementIdentifiers,
  listSellerInvoiceDeliveries,
  sendSms,
  updateCreditor,
} from "./operations.ts";
import type {
  CreateCreditorError,
  CreateCreditorInput,
  CreateCreditorValue,
  GetCreditorCredentialsError,
  GetCreditorCredentialsInput,
  GetCreditorCredentialsValue,
  ListExternalAgreementIdentifiersError,
  ListExternalAgreementIdentifiersInput,
  ListExternalAgreementIdentifiersValue,
  ListSellerInvoiceDeliveriesError,
  ListSellerInvoiceDeliveriesInput,
  ListSellerInvoiceDeliveriesValue,
  SendSmsError,
  SendSmsInput,
  SendSmsValue,
  UpdateCreditorError,
  UpdateCreditorInput,
  UpdateCreditorValue,
} from "./types.ts";

/**
 * Client of Confirma Software Partners. Managing creditors on behalf of a software partner, with a
 * partner master key.
 */
export interface PartnersClient {
  /**
   * Create a creditor.
   *
   * Creates a creditor from its business details, contact persons and service settings. The answer
   * carries the new creditor's access tokens: store them safely before anything else, and keep them
   * out of logs. Sent twice: a second creditor with access tokens of its own may come into being,
   * or the second sending is refused; whether the API compares business ids is not known.
   *
   * Effect: create. Never sent twice by this client. When the outcome is unknown, ask
   * `getCreditorCredentials` by `BusinessCode`. A creditor that was not there before and is found
   * now, with its access tokens, was presumably created.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/submit-new-creditor-4156767e0
   * @example
   * ```ts
   * import { createPartnersClient } from "@cash-in/partners";
   *
   * const partners = createPartnersClient({ masterKey: "your-key", server: "mock" });
   * const value = await partners.createCreditor({
   *   body: { CreditorDetails: { BusinessCode: "9000005-4", Name: "Uusi Yritys Oy" } },
   * });
   * ```
   */
  readonly createCreditor: OperationMethod<
    CreateCreditorInput,
    CreateCreditorValue,
    CreateCreditorError
  >;

  /**
   * Update a creditor.
   *
   * Changes a creditor's details, such as address, contact persons, bank account and service
   * settings. The bank account decides where settled money goes. Whether properties and contact
   * persons that the request leaves out are kept or removed is not known, so send all of them. Sent
   * twice: the same values are presumably set again, which undoes what somebody else changed in
   * between.
   *
   * Effect: replace. Taken to be the same twice as once; sent again after a 429, 502, 503 or 504, a
   * lost connection or a timeout.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/update-creditor-4156768e0
   * @example
   * ```ts
   * import { createPartnersClient } from "@cash-in/partners";
   *
   * const partners = createPartnersClient({ masterKey: "your-key", server: "mock" });
   * // Shortened: send the whole body, since what is left out may be lost.
   * const value = await partners.updateCreditor({
   *   path: { businessCode: "9000005-4" },
   *   body: {
   *     CreditorDetails: { Name: "Uusi Yritys Oy", VatId: "FI90000054" },
   *     ContactPersons: [{ Name: "Ulla Uusi", Role: "Billing" }],
   *   },
   * });
   * ```
   */
  readonly updateCreditor: OperationMethod<
    UpdateCreditorInput,
    UpdateCreditorValue,
    UpdateCreditorError
  >;

  /**
   * Retrieve a creditor's credentials.
   *
   * Looks a creditor up by its business id and returns its details and its access tokens. The
   * access tokens are secrets: keep the answer out of logs and caches.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-creditor-credentials-4156769e0
   * @example
   * ```ts
   * import { createPartnersClient } from "@cash-in/partners";
   *
   * const partners = createPartnersClient({ masterKey: "your-key", server: "mock" });
   * const value = await partners.getCreditorCredentials({ path: { businessCode: "9000005-4" } });
   * ```
   */
  readonly getCreditorCredentials: OperationMethod<
    GetCreditorCredentialsInput,
    GetCreditorCredentialsValue,
    GetCreditorCredentialsError
  >;

  /**
   * List a creditor's external agreement identifiers.
   *
   * Lists the identifiers of a creditor's agreements, which tie the creditor to the partner's own
   * records.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/retrieve-external-agreement-identifiers-4156770e0
   * @example
   * ```ts
   * import { createPartnersClient } from "@cash-in/partners";
   *
   * const partners = createPartnersClient({ masterKey: "your-key", server: "mock" });
   * const value = await partners.listExternalAgreementIdentifiers({
   *   path: { businessCode: "9000005-4" },
   * });
   * ```
   */
  readonly listExternalAgreementIdentifiers: OperationMethod<
    ListExternalAgreementIdentifiersInput,
    ListExternalAgreementIdentifiersValue,
    ListExternalAgreementIdentifiersError
  >;

  /**
   * List invoice deliveries of a seller.
   *
   * Lists one seller's invoices with how, when and where to each was delivered.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see
   *   https://developer-api.cash-in.com/retrieve-invoice-delivery-information-by-seller-4156771e0
   * @example
   * ```ts
   * import { createPartnersClient } from "@cash-in/partners";
   *
   * const partners = createPartnersClient({ masterKey: "your-key", server: "mock" });
   * const value = await partners.listSellerInvoiceDeliveries({
   *   path: { businessCode: "9000001-1" },
   * });
   * ```
   */
  readonly listSellerInvoiceDeliveries: OperationMethod<
    ListSellerInvoiceDeliveriesInput,
    ListSellerInvoiceDeliveriesValue,
    ListSellerInvoiceDeliveriesError
  >;

  /**
   * Send an SMS.
   *
   * Sends a text message to a phone number. The carrier is LinkMobility. Sent twice: the recipient
   * may get the message twice, and it is probably charged twice. A message that has left cannot be
   * called back.
   *
   * Effect: notify. Never sent twice by this client. When the outcome is unknown, no call tells
   * whether it took effect. We know no call that lists sent messages. Ask Cash-In before you send
   * again.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/send-sms-message-4156772e0
   * @example
   * ```ts
   * import { createPartnersClient } from "@cash-in/partners";
   *
   * const partners = createPartnersClient({ masterKey: "your-key", server: "mock" });
   * const value = await partners.sendSms({
   *   body: {
   *     PhoneNumber: "+358401234567",
   *     Message: "Your invoice INV-2026-001 is due on 29 September 2026.",
   *   },
   * });
   * ```
   */
  readonly sendSms: OperationMethod<SendSmsInput, SendSmsValue, SendSmsError>;
}

/**
 * Makes a client of Confirma Software Partners. Nothing is sent before an operation is called.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 */
export function createPartnersClient(options: MasterKeyClientOptions): PartnersClient {
  return createClient<PartnersClient>(
    area,
    [
      createCreditor,
      updateCreditor,
      getCreditorCredentials,
      listExternalAgreementIdentifiers,
      listSellerInvoiceDeliveries,
      sendSms,
    ],
    options,
  );
}

/**
 * Makes a client of some operations of Confirma Software Partners: what a program does not name is
 * left out of its bundle.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 * @example
 * ```ts
 * import { createPartnersClientOf, getCreditorCredentials } from "@cash-in/partners";
 *
 * const partners = createPartnersClientOf([getCreditorCredentials], {
 *   masterKey: "your-key",
 *   server: "mock",
 * });
 * ```
 */
export function createPartnersClientOf<
  const Operations extends readonly (Operation & { readonly id: keyof PartnersClient })[],
>(
  operations: Operations,
  options: MasterKeyClientOptions,
): Pick<PartnersClient, Operations[number]["id"]> {
  return createClient<Pick<PartnersClient, Operations[number]["id"]>>(area, operations, options);
}
