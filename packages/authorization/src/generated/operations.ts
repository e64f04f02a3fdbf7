// Generated from spec/areas/authorization by tools/generate. Do not edit; run pnpm generate.

import type { Operation } from "@cash-in/core";

/**
 * Renew the access token. Effect: rotate. Evidence: method documented; path, request and response
 * inferred.
 *
 * @see https://developer-api.cash-in.com/renew-token-4156742e0
 */
export const renewToken = {
  id: "renewToken",
  method: "GET",
  path: "/token/renew",
  parameters: [
    { name: "customerCode", in: "query", required: true },
    { name: "ipAddress", in: "query", required: true },
  ],
  responseMediaType: "application/json",
  effect: "rotate",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  reconcile: {
    operation: "validateToken",
    key: "the API key in use",
    check:
      "A refused old key means that the renewal took effect and that the new key was lost with the answer. An accepted old key proves nothing, because it is not known whether the old key survives a renewal. Ask Cash-In in both cases before you renew again.",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/renew-token-4156742e0",
} as const satisfies Operation;

/**
 * Validate the access token. Effect: read. Evidence: method documented; path, request and response
 * inferred.
 *
 * @see https://developer-api.cash-in.com/validate-token-4156741e0
 */
export const validateToken = {
  id: "validateToken",
  method: "GET",
  path: "/token/validate",
  parameters: [],
  responseMediaType: "application/json",
  effect: "read",
  evidence: {
    method: "documented",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/validate-token-4156741e0",
} as const satisfies Operation;
