// Generated from spec/areas/documents by tools/generate. Do not edit; run pnpm generate.
import type { ApiKeyClientOptions } from "@cash-in/core";
import { createPathClient, type PathClient } from "@cash-in/core/openapi-fetch";
import { area } from "./area.ts";
import { createMeterReadingDocuments } from "./operations.ts";
import type { paths } from "./paths.ts";

/**
 * Makes a client of Document Print Service by path and method, with the surface of openapi-fetch.
 */
export function createDocumentsPathClient(options: ApiKeyClientOptions): PathClient<paths> {
  return createPathClient<paths>(area, [createMeterReadingDocuments], options);
}
