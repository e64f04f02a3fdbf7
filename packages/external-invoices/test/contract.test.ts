// Generated from spec/areas/external-invoices by tools/generate. Do not edit; run pnpm generate.
import { contractSuite } from "@cash-in/contract";
import { createExternalInvoicesClient } from "../src/generated/index.ts";

contractSuite({
  document: new URL("../openapi.yaml", import.meta.url),
  createClient: createExternalInvoicesClient,
});
