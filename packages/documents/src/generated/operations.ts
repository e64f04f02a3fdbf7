// Generated from spec/areas/documents by tools/generate. Do not edit; run pnpm generate.

import { type Operation, serialiseJson } from "@cash-in/core";

/**
 * Create and send meter reading documents. Effect: notify. Evidence: method, path, request and
 * response inferred.
 *
 * @see https://developer-api.cash-in.com/create-meter-reading-documents-4156740e0
 */
export const createMeterReadingDocuments = {
  id: "createMeterReadingDocuments",
  method: "POST",
  path: "/meter-reading-documents",
  parameters: [],
  requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
  responseMediaType: "application/json",
  effect: "notify",
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    none: "We know no call that lists sent documents. Ask Cash-In before you send again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/create-meter-reading-documents-4156740e0",
} as const satisfies Operation;
