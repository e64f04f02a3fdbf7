// Generated from spec/areas/documents by tools/generate. Do not edit; run pnpm generate.
import {
  type ApiKeyClientOptions,
  createClient,
  type Operation,
  type OperationMethod,
} from "@cash-in/core";
import { area } from "./area.ts";
import { createMeterReadingDocuments } from "./operations.ts";
import type {
  CreateMeterReadingDocumentsError,
  CreateMeterReadingDocumentsInput,
  CreateMeterReadingDocumentsValue,
} from "./types.ts";

/** Client of Document Print Service. Printing and sending documents other than invoices. */
export interface DocumentsClient {
  /**
   * Create and send meter reading documents.
   *
   * Creates documents about meter readings and sends them to the customers, one document for each.
   * Sent twice: every customer may get the document twice. A document that has left cannot be
   * called back.
   *
   * Effect: notify. Never sent twice by this client. When the outcome is unknown, no call tells
   * whether it took effect. We know no call that lists sent documents. Ask Cash-In before you send
   * again.
   *
   * Evidence: method, path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/create-meter-reading-documents-4156740e0
   * @example
   * ```ts
   * import { createDocumentsClient } from "@cash-in/documents";
   *
   * const documents = createDocumentsClient({ apiKey: "your-key", server: "mock" });
   * const value = await documents.createMeterReadingDocuments({
   *   body: {
   *     Documents: [
   *       {
   *         Customer: { Name: "Maija Mallikas" },
   *         UsageLocations: [{ UsageLocationNumber: "UL-4001", Description: "Flat" }],
   *       },
   *     ],
   *   },
   * });
   * ```
   */
  readonly createMeterReadingDocuments: OperationMethod<
    CreateMeterReadingDocumentsInput,
    CreateMeterReadingDocumentsValue,
    CreateMeterReadingDocumentsError
  >;
}

/**
 * Makes a client of Document Print Service. Nothing is sent before an operation is called.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 */
export function createDocumentsClient(options: ApiKeyClientOptions): DocumentsClient {
  return createClient<DocumentsClient>(area, [createMeterReadingDocuments], options);
}

/**
 * Makes a client of some operations of Document Print Service: what a program does not name is left
 * out of its bundle.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 * @example
 * ```ts
 * import { createDocumentsClientOf, createMeterReadingDocuments } from "@cash-in/documents";
 *
 * const documents = createDocumentsClientOf([createMeterReadingDocuments], {
 *   apiKey: "your-key",
 *   server: "mock",
 * });
 * ```
 */
export function createDocumentsClientOf<
  const Operations extends readonly (Operation & { readonly id: keyof DocumentsClient })[],
>(
  operations: Operations,
  options: ApiKeyClientOptions,
): Pick<DocumentsClient, Operations[number]["id"]> {
  return createClient<Pick<DocumentsClient, Operations[number]["id"]>>(area, operations, options);
}
