// Generated from spec/areas/partners by tools/generate. Do not edit; run pnpm generate.
import type { Area } from "@cash-in/core";

/** Confirma Software Partners: where it is and how it is opened. */
export const area = {
  name: "@cash-in/partners",
  production: "https://api.cash-in.com/v2",
  keyHeader: "X-Api-Key",
  keyOption: "masterKey",
} as const satisfies Area;
