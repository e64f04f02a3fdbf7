// Generated from spec/areas/authorization by tools/generate. Do not edit; run pnpm generate.
import { contractSuite } from "@cash-in/contract";
import { createAuthorizationClient } from "../src/generated/index.ts";

contractSuite({
  document: new URL("../openapi.yaml", import.meta.url),
  createClient: createAuthorizationClient,
});
