// Generated from spec/areas/documents by tools/generate. Do not edit; run pnpm generate.
import type { Area } from "@cash-in/core";

/** Document Print Service: where it is and how it is opened. */
export const area = {
  name: "@cash-in/documents",
  production: "https://api.cash-in.com/v2",
  keyHeader: "X-Api-Key",
  keyOption: "apiKey",
} as const satisfies Area;
