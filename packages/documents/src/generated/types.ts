// Generated from spec/areas/documents by tools/generate. Do not edit; run pnpm generate.
import type { CallError, DocumentedError, OutcomeUnknownError } from "@cash-in/core";
import type { components } from "./paths.ts";

/**
 * The customer that the document is sent to.
 *
 * Evidence: inferred.
 */
export type DocumentCustomer = components["schemas"]["DocumentCustomer"];

/**
 * What became of the documents of the request.
 *
 * Evidence: inferred.
 */
export type DocumentResponse = components["schemas"]["DocumentResponse"];

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
 * The company in whose name the document is sent, such as a water or an energy company.
 *
 * Evidence: inferred.
 */
export type MeterCompany = components["schemas"]["MeterCompany"];

/**
 * One document to one customer about the readings of its meters.
 *
 * Evidence: inferred.
 */
export type MeterDocument = components["schemas"]["MeterDocument"];

/**
 * Meter reading documents to create and send.
 *
 * Evidence: inferred.
 */
export type MeterDocumentList = components["schemas"]["MeterDocumentList"];

/**
 * A meter, its latest reading and the one before it.
 *
 * Evidence: inferred.
 */
export type MeterReading = components["schemas"]["MeterReading"];

/**
 * A place where something is metered (käyttöpaikka), and the readings of its meters.
 *
 * Evidence: inferred.
 */
export type MeterUsageLocation = components["schemas"]["MeterUsageLocation"];

/** What {@link DocumentsClient.createMeterReadingDocuments} takes. */
export interface CreateMeterReadingDocumentsInput {
  readonly body: MeterDocumentList;
}

/** What {@link DocumentsClient.createMeterReadingDocuments} answers. */
export type CreateMeterReadingDocumentsValue = DocumentResponse;

/** How {@link DocumentsClient.createMeterReadingDocuments} can fail. */
export type CreateMeterReadingDocumentsError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;
