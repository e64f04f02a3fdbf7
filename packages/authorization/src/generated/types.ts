// Generated from spec/areas/authorization by tools/generate. Do not edit; run pnpm generate.
import type { CallError, DocumentedError, OutcomeUnknownError } from "@cash-in/core";
import type { components, operations } from "./paths.ts";

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
 * A new access token.
 *
 * Evidence: inferred.
 */
export type RenewResponse = components["schemas"]["RenewResponse"];

/**
 * Whether an access token is valid, and what it is bound to.
 *
 * Evidence: inferred.
 */
export type ValidationResponse = components["schemas"]["ValidationResponse"];

/** What {@link AuthorizationClient.renewToken} takes. */
export interface RenewTokenInput {
  readonly query: operations["renewToken"]["parameters"]["query"];
}

/** What {@link AuthorizationClient.renewToken} answers. */
export type RenewTokenValue = RenewResponse;

/** How {@link AuthorizationClient.renewToken} can fail. */
export type RenewTokenError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | OutcomeUnknownError
  | CallError;

/** What {@link AuthorizationClient.validateToken} takes. */
export interface ValidateTokenInput {
  readonly body?: never;
}

/** What {@link AuthorizationClient.validateToken} answers. */
export type ValidateTokenValue = ValidationResponse;

/** How {@link AuthorizationClient.validateToken} can fail. */
export type ValidateTokenError =
  | DocumentedError<400 | 401 | 402 | 403 | 404 | 500 | 503, ErrorMessage>
  | CallError;
