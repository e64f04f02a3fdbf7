// Generated from spec/areas/collection by tools/generate. Do not edit; run pnpm generate.
import { contractSuite } from "@cash-in/contract";
import { createCollectionClient } from "../src/generated/index.ts";

contractSuite({
  document: new URL("../openapi.yaml", import.meta.url),
  createClient: createCollectionClient,
});
