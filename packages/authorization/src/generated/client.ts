// Generated from spec/areas/authorization by tools/generate. Do not edit; run pnpm generate.
import {
  type ApiKeyClientOptions,
  createClient,
  type Operation,
  type OperationMethod,
} from "@cash-in/core";
import { area } from "./area.ts";
import { renewToken, validateToken } from "./operations.ts";
import type {
  RenewTokenError,
  RenewTokenInput,
  RenewTokenValue,
  ValidateTokenError,
  ValidateTokenInput,
  ValidateTokenValue,
} from "./types.ts";

/** Client of Authorization. Checking and renewing access tokens. */
export interface AuthorizationClient {
  /**
   * Renew the access token.
   *
   * Replaces the access token in the header by a new one. Store the new token before anything else.
   * It may be called only after production use has started. Although it is a GET, it changes
   * credentials: no cache, crawler or automatic retry may call it. Sent twice: a second token is
   * made, or the call is refused because the first renewal has ended the token in use; whether the
   * old token survives a renewal is not known.
   *
   * Effect: rotate. Never sent twice by this client. When the outcome is unknown, ask
   * `validateToken` by the API key in use. A refused old key means that the renewal took effect and
   * that the new key was lost with the answer. An accepted old key proves nothing, because it is
   * not known whether the old key survives a renewal. Ask Cash-In in both cases before you renew
   * again.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), OutcomeUnknownError, CallError
   * @see https://developer-api.cash-in.com/renew-token-4156742e0
   * @example
   * ```ts
   * import { createAuthorizationClient } from "@cash-in/authorization";
   *
   * const authorization = createAuthorizationClient({ apiKey: "your-key", server: "mock" });
   * const value = await authorization.renewToken({
   *   query: { customerCode: "EE-1001", ipAddress: "203.0.113.10" },
   * });
   * ```
   */
  readonly renewToken: OperationMethod<RenewTokenInput, RenewTokenValue, RenewTokenError>;

  /**
   * Validate the access token.
   *
   * Tells whether the access token in the header is valid; presumably also what it is valid for. It
   * may be called at any time.
   *
   * Effect: read. Taken to change nothing; sent again after a 429, 502, 503 or 504, a lost
   * connection or a timeout.
   *
   * Evidence: method documented; path, request and response inferred.
   *
   * @throws BadRequestError (400), UnauthorizedError (401), BusinessRuleError (402),
   *   ForbiddenError (403), NotFoundError (404), InternalServerError (500), ServiceUnavailableError
   *   (503), CallError
   * @see https://developer-api.cash-in.com/validate-token-4156741e0
   * @example
   * ```ts
   * import { createAuthorizationClient } from "@cash-in/authorization";
   *
   * const authorization = createAuthorizationClient({ apiKey: "your-key", server: "mock" });
   * const value = await authorization.validateToken();
   * ```
   */
  readonly validateToken: OperationMethod<
    ValidateTokenInput,
    ValidateTokenValue,
    ValidateTokenError
  >;
}

/**
 * Makes a client of Authorization. Nothing is sent before an operation is called.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 */
export function createAuthorizationClient(options: ApiKeyClientOptions): AuthorizationClient {
  return createClient<AuthorizationClient>(area, [renewToken, validateToken], options);
}

/**
 * Makes a client of some operations of Authorization: what a program does not name is left out of
 * its bundle.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 * @example
 * ```ts
 * import { createAuthorizationClientOf, validateToken } from "@cash-in/authorization";
 *
 * const authorization = createAuthorizationClientOf([validateToken], {
 *   apiKey: "your-key",
 *   server: "mock",
 * });
 * ```
 */
export function createAuthorizationClientOf<
  const Operations extends readonly (Operation & { readonly id: keyof AuthorizationClient })[],
>(
  operations: Operations,
  options: ApiKeyClientOptions,
): Pick<AuthorizationClient, Operations[number]["id"]> {
  return createClient<Pick<AuthorizationClient, Operations[number]["id"]>>(
    area,
    operations,
    options,
  );
}
